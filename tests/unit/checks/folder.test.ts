import { describe, expect, test } from 'vitest';
import { CHECKS } from '@/lib/checks';
import { review } from '@/lib/review';
import type { Exchange, GroupId, Playbook } from '@/lib/types';

const files = Object.keys(import.meta.glob('/lib/checks/*-*.ts')).map((path) =>
  path.split('/').at(-1)!.replace('.ts', ''),
);
const GROUPS: GroupId[] = ['def', 'blame', 'ack', 'apo', 'own', 'res', 'tone', 'safe', 'close'];

/** `customer ⇒ reply [marked words]` or just a reply; brackets show what must be marked. */
export function example(text: string): { exchange: Exchange; marked: string | null } {
  const [left, right] = text.split('⇒').map((part) => part.trim());
  const reply = right ?? left!;
  const marked = /\[(.+?)\]/s.exec(reply)?.[1] ?? null;
  const customer = right === undefined ? null : { text: left!, author: null, rating: null };
  const draft = marked === null ? reply : reply.replace(`[${marked}]`, marked);
  return {
    exchange: { site: 'pasted', kind: 'pasted', customer, earlier: [], draft, limit: null, revision: 0 },
    marked,
  };
}

const PLAYBOOK = { pack: 'general', ownContacts: [], firm: null } as const;
const read = (exchange: Exchange, pack: Playbook['pack'] = 'general') =>
  review(exchange, { ...PLAYBOOK, ownContacts: [], pack });

test('every file of the folder is a check, under its own name', () => {
  expect(
    CHECKS.map((c) => c.id),
    'A check’s id must be its file name',
  ).toEqual(files.sort());
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('tells a newcomer all they need', () => {
    expect(
      GROUPS.filter((g) => id.startsWith(`${g}-`)),
      `${id}: the id starts with its group (${GROUPS.join(', ')})`,
    ).toEqual([check.group]);
    expect(check.title.length, `${id}: give a title of a few words`).toBeGreaterThan(2);
    expect(check.title.length, `${id}: the title is a label, not a sentence`).toBeLessThan(40);
    expect(check.why, `${id}: say in one sentence why these words hurt`).toMatch(/^[A-Z“].{20,220}[.!?]”?$/s);
    expect(check.source.length, `${id}: name the study or the rule behind it`).toBeGreaterThan(3);
    expect(check.flags.length, `${id}: show at least five replies it must catch (flags)`).toBeGreaterThanOrEqual(5);
    expect(check.spares.length, `${id}: show at least three look-alikes it must spare (spares)`).toBeGreaterThanOrEqual(
      3,
    );
    expect(
      Boolean(check.frames?.length || check.find),
      `${id}: give frames, or find() where the whole draft must be seen`,
    ).toBe(true);
  });

  test.each(check.flags)('catches: %s', (text) => {
    const { exchange, marked } = example(text);
    const result = read(exchange, check.pack ?? 'general');
    const hits = result.findings.filter((f) => f.check === id);
    expect(
      hits.length,
      `${id} does not catch “${exchange.draft}”; found: ${result.findings.map((f) => `${f.check} “${f.span ? exchange.draft.slice(f.span.start, f.span.end) : ''}”`).join(', ') || 'nothing'}`,
    ).toBeGreaterThan(0);
    if (marked !== null) {
      const shown = hits.map((f) => (f.span ? exchange.draft.slice(f.span.start, f.span.end) : ''));
      expect(
        shown.some((s) => s.includes(marked) || marked.includes(s)),
        `${id} marks ${JSON.stringify(shown)}, not “${marked}”`,
      ).toBe(true);
    }
  });

  test.each(check.spares)('spares: %s', (text) => {
    const { exchange } = example(text);
    const hit = read(exchange, check.pack ?? 'general').findings.find((f) => f.check === id);
    expect(
      hit && (hit.span ? exchange.draft.slice(hit.span.start, hit.span.end) : hit.message),
      `${id} must leave “${exchange.draft}” in peace`,
    ).toBeUndefined();
  });

  test('mends what it catches, or says why it cannot, and never trips a serious check', () => {
    const fixes = check.flags.flatMap((text) => {
      const { exchange } = example(text);
      return read(exchange, check.pack ?? 'general')
        .findings.filter((f) => f.check === id)
        .flatMap((f) => f.fixes.map((fix) => ({ exchange, fix })));
    });
    if (fixes.length === 0)
      expect(check.noFix, `${id}: give fixes, or say in noFix why there can be none`).toBeTruthy();
    for (const { exchange, fix } of fixes) {
      let mended = exchange.draft;
      for (const edit of [...fix.edits].reverse())
        mended = mended.slice(0, edit.start) + edit.text + mended.slice(edit.end);
      const put = fix.edits
        .map((e) => e.text)
        .join(' ')
        .replace(/\[[a-z][^\]]*\]/g, 'Friday');
      const tripped = read({ ...exchange, draft: put, customer: null }, check.pack ?? 'general').findings.filter(
        (f) => f.severity >= 3 && f.span,
      );
      expect(
        tripped.map((f) => f.check),
        `${id}: its fix “${put}” trips another check`,
      ).toEqual([]);
      expect(mended, `${id}: the fix “${fix.label}” changes nothing`).not.toBe(exchange.draft);
      for (const slot of fix.slots) expect(mended.slice(slot.span.start, slot.span.end)).toBe(`[${slot.name}]`);
    }
  });
});
