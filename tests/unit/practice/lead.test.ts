import { describe, expect, it } from 'vitest';
import {
  blankScenario,
  leadFile,
  makeAssignment,
  makeResults,
  mergeResults,
  ownId,
  parseAssignment,
  parseResults,
  parseScenario,
  playTurn,
  scenarioFile,
  scenarioFromThread,
  tableCsv,
} from '@/lib/practice';
import type { PlayRecord } from '@/lib/practice/types';
import type { Exchange } from '@/lib/types';
import { scenarioNamed } from './play';

const dials = (overall: number) => ({ heard: overall, owned: null, fixed: 50, calm: 90, safe: 100, overall });
const played = (scenario: string, at: number, overalls: number[]): PlayRecord => ({
  id: `${scenario}-${at}`,
  at,
  day: '2027-03-01',
  scenario,
  title: `Title of ${scenario}`,
  assignment: 'week-1',
  end: 'private',
  tries: overalls.map((overall) => ({
    choice: 'reply',
    dials: dials(overall),
    verdict: 'nearly',
    guess: 60,
    seconds: 90,
    hints: 1,
    traps: 0,
    slips: ['apo-if'],
    text: 'Sorry if you waited, Maya.',
  })),
});
const results = (name: string, records: PlayRecord[], withTexts = false, made = 5) =>
  leadFile(makeResults({ name, assignment: 'week-1', made }, records, withTexts));

describe('a lead’s files', () => {
  it('assignments carry the lead’s own scenarios and are read back', () => {
    const own = { ...scenarioNamed('the-shouting-friend'), id: 'own-ours' };
    const about = { id: 'week-1', title: 'Week 1', from: 'Ana', note: '', due: '2027-03-08' };
    const made = makeAssignment(about, ['own-ours', 'the-shouting-friend', 'own-ours'], [own, { ...own, id: 'own-b' }]);
    expect(made.scenarios).toEqual(['own-ours', 'the-shouting-friend']);
    expect(made.own.map((s) => s.id)).toEqual(['own-ours']);
    expect(parseAssignment(leadFile(made), 'week.json')).toEqual({ ok: true, value: made });
  });

  it('results hold no text unless it was ticked', () => {
    expect(results('Bo', [played('a', 1, [40, 80])])).not.toContain('Maya');
    expect(results('Bo', [played('a', 1, [40, 80])], true)).toContain('Maya');
    const read = parseResults(results('Bo', [played('a', 1, [40, 80])]), 'bo.json');
    expect(read).toMatchObject({ ok: true, value: { rows: [{ tries: 2, seconds: 180, first: { overall: 40 } }] } });
  });

  it('twelve become one table, with what could not be read named', () => {
    const files = Array.from({ length: 12 }, (_, i) => ({
      name: `p${i}.json`,
      text: results(`Person ${String.fromCharCode(76 - i)}`, [played('a', 1, [30 + i, 60 + i]), played('b', 2, [50])]),
    }));
    const table = mergeResults([...files, { name: 'broken.json', text: '{\n "heard": "results",\n oops' }]);
    expect(table.people.map((p) => p.name)).toEqual('ABCDEFGHIJKL'.split('').map((c) => `Person ${c}`));
    expect(table.scenarios.map((s) => s.id)).toEqual(['a', 'b']);
    expect(table.people[0]).toMatchObject({ first: 46, last: 61, slips: [{ check: 'apo-if', count: 3 }] });
    expect(table.problems).toMatchObject([{ file: 'broken.json', line: 3 }]);
    expect(tableCsv(table).split('\r\n')).toHaveLength(14);
  });

  it('of one person are one row, the latest play counting', () => {
    const table = mergeResults([
      { name: '1', text: results('Bo', [played('a', 1, [40])], false, 1) },
      { name: '2', text: results(' bo ', [played('a', 1, [40]), played('a', 9, [90])], false, 2) },
    ]);
    expect(table.people).toHaveLength(1);
    expect(table.people[0]!.cells.a).toMatchObject({ at: 9, first: { overall: 90 } });
    expect(table.people[0]!.slips).toEqual([{ check: 'apo-if', count: 2 }]);
  });

  it('can’t put a formula into a spreadsheet', () => {
    const table = mergeResults([{ name: '1', text: results('=HYPERLINK("x")', [played('a', 1, [40])]) }]);
    expect(tableCsv(table)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it.each([
    ['[]', 'heard'],
    ['{"heard":"assignment","version":1}', 'heard'],
    ['{"heard":"results","version":3,"name":"","assignment":null,"made":1,"rows":[]}', 'version'],
  ])('that are something else are refused: %s', (text) => {
    const read = parseResults(text, 'x.json');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]!.reason.length).toBeGreaterThan(10);
  });
});

describe('own scenarios', () => {
  const exchange: Exchange = {
    site: 'yelp',
    kind: 'review',
    customer: {
      text: 'Waited two hours at the Quillfeather branch, then Ottoline at the desk laughed at me. Order AB-77812 never came.',
      author: 'Wilhelmina Stroud',
      rating: 1,
    },
    earlier: [{ text: 'Same here, @stroudfan!', author: 'Piers', rating: null }],
    draft: '',
    limit: null,
    revision: 3,
  };

  it('of a real thread carry no names, and can be played and shared at once', () => {
    const { scenario, replaced } = scenarioFromThread(exchange, { id: 'own-x', title: 'A long wait' });
    const file = scenarioFile(scenario);
    for (const name of ['Quillfeather', 'Ottoline', '77812', 'Wilhelmina', 'Stroud', 'stroudfan', 'Piers'])
      expect(file).not.toContain(name);
    expect(replaced.map((pair) => pair.from)).toEqual(expect.arrayContaining(['Quillfeather', 'Ottoline']));
    expect(scenario.customer.text).toContain('Waited two hours');
    expect(scenario.raised.length).toBeGreaterThan(1);
    expect(parseScenario(file, 'x.json')).toEqual({ ok: true, value: scenario });
    expect(playTurn(scenario, [], { choice: 'no-reply', draft: '', review: null }).branch).toBe('silence');
  });

  it('get a name that is not taken', () => {
    expect(ownId('  The  Café, again! ', [])).toBe('own-the-cafe-again');
    expect(ownId('Soup', ['own-soup', 'own-soup-2'])).toBe('own-soup-3');
    expect(ownId('…', [])).toBe('own-scenario');
  });

  it('that are blank say what is missing', () => {
    const read = parseScenario(scenarioFile(blankScenario('own-x')), 'x.json');
    expect(read.ok ? [] : read.problems.map((p) => p.path)).toEqual(['title', 'customer.text']);
  });
});
