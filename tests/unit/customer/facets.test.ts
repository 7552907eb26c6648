import { describe, expect, test } from 'vitest';
import { readCustomer } from '@/lib/customer';
import { FACETS } from '@/lib/customer/facets';
import type { Reading } from '@/lib/types';

const files = Object.keys(import.meta.glob('/lib/customer/facets/*.ts')).map((path) =>
  path.split('/').at(-1)!.replace('.ts', ''),
);
const read = (text: string): Reading =>
  readCustomer({ text, author: null, rating: null }, { pack: 'general', ownContacts: [], firm: null });
const list = (text: string) =>
  read(text)
    .points.map((p) => `${p.facet} “${text.slice(p.span.start, p.span.end)}”`)
    .join(', ') || 'nothing';

test('every file of the folder is a facet, under its own name', () => {
  expect(
    FACETS.map((f) => f.id),
    'A facet’s id must be its file name',
  ).toEqual([...files].sort());
});

describe.each(FACETS.map((facet) => [facet.id, facet] as const))('%s', (id, facet) => {
  test('tells a newcomer all they need', () => {
    expect(facet.name.length, `${id}: name it in a few plain words`).toBeGreaterThan(3);
    expect(facet.flags.length, `${id}: show at least five messages that raise it (flags)`).toBeGreaterThanOrEqual(5);
    expect(facet.quiet.length, `${id}: show at least three look-alikes that do not (quiet)`).toBeGreaterThanOrEqual(3);
    if (id !== 'other')
      expect(
        facet.echoes.split(',').length,
        `${id}: give the words by which a reply takes it up (echoes)`,
      ).toBeGreaterThan(5);
  });

  test.each(facet.flags)('is raised by: %s', (flag) => {
    const quote = /\[(.+?)\]/s.exec(flag)?.[1] ?? null;
    const text = flag.replace('[', '').replace(']', '');
    const points = read(text).points.filter((p) => p.facet === id);
    expect(points.length, `${id} is not read in “${text}”; read: ${list(text)}`).toBeGreaterThan(0);
    if (quote !== null) {
      const shown = points.map((p) => text.slice(p.span.start, p.span.end));
      expect(
        shown.some((s) => s.includes(quote) || quote.includes(s)),
        `${id} quotes ${JSON.stringify(shown)}, not “${quote}”`,
      ).toBe(true);
    }
  });

  test.each(facet.quiet)('is not raised by: %s', (text) => {
    expect(
      read(text).points.filter((p) => p.facet === id || id === 'other').length,
      `“${text}” must not raise ${id}; read: ${list(text)}`,
    ).toBe(0);
  });
});
