import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioFile, SCENARIOS } from '@/lib/practice';
import type { Scenario } from '@/lib/practice/types';

const good = SCENARIOS.find((s) => s.id === 'the-shouting-friend')!;
const problems = (text: string) => {
  const read = parseScenario(text, 'mine.json');
  return read.ok ? [] : read.problems;
};
const changed = (change: (scenario: Scenario) => void) => {
  const copy = structuredClone(good);
  change(copy);
  return problems(scenarioFile(copy));
};

describe('a scenario file', () => {
  it('is read back as it was written', () => {
    expect(parseScenario(scenarioFile(good), 'mine.json')).toEqual({ ok: true, value: good });
  });

  it('that is empty or no JSON is refused with its line', () => {
    expect(problems('  ')[0]).toMatchObject({ line: null, reason: 'the file is empty' });
    expect(problems('{\n  "version": 1,\n  "id" "x"\n}')[0]).toMatchObject({ line: 3 });
    expect(problems('{\n  "version": 1,\n')[0]).toMatchObject({ line: 3 });
  });

  it.each<[string, (s: Scenario) => void, string, RegExp]>([
    ['a missing field', (s) => delete (s as Partial<Scenario>).goal, 'goal', /“goal” is missing/],
    ['an unknown field', (s) => Object.assign(s, { stars: 4 }), 'stars', /no field “stars”/],
    ['a later version', (s) => Object.assign(s, { version: 2 }), 'version', /version 1/],
    [
      'an unknown move',
      (s) => Object.assign(s.must[2]!, { did: 'smiled' }),
      'must[2].did',
      /must be one of .*"smiled"/,
    ],
    ['a level beyond 4', (s) => Object.assign(s.start, { anger: 5 }), 'start.anger', /must be one of/],
    ['a quote of something else', (s) => (s.raised[0]!.quote = 'never said'), 'raised[0].quote', /word for word/],
    ['a must that nothing tells', (s) => delete s.must[0]!.heard, 'must[0]', /exactly one/],
    ['a point that is not there', (s) => (s.must[0]!.heard = 'price'), 'must[0].heard', /no point “price”/],
    ['a trap that nothing tells', (s) => delete s.traps[0]!.checks, 'traps[0]', /can tell/],
    ['no last branch', (s) => void s.branches.pop(), 'branches[7].when', /the last branch/],
    ['a branch after the last', (s) => (s.branches[1]!.when = null), 'branches[1].when', /never reached/],
    ['a range that runs down', (s) => (s.branches[2]!.when!.anger = [3, 1]), 'branches[2].when', /upwards/],
    ['an empty list of branches', (s) => (s.branches = []), 'branches', /at least one branch/],
  ])('with %s is refused, with path and line', (_, change, path, reason) => {
    const found = changed(change).find((problem) => problem.path === path);
    expect(found?.reason).toMatch(reason);
    expect(found?.line).toBeGreaterThan(0);
  });

  it('names the line of the value', () => {
    const lines = scenarioFile(good).split('\n');
    const [problem] = changed((s) => (s.raised[0]!.quote = 'never said'));
    expect(lines[problem!.line! - 1]).toContain('"quote"');
  });
});
