import { describe, expect, test } from 'vitest';
import { readCustomer } from '@/lib/customer';
import { AUTHORS } from '@/lib/customer/authors';
import type { AuthorKind } from '@/lib/types';

const files = Object.keys(import.meta.glob('/lib/customer/authors/*.ts')).map((path) =>
  path.split('/').at(-1)!.replace('.ts', ''),
);
const read = (text: string) =>
  readCustomer({ text, author: null, rating: null }, { pack: 'general', ownContacts: [], firm: null });
const score = (text: string, kind: AuthorKind) => read(text).author.find((a) => a.kind === kind)?.score ?? 0;
const list = (text: string) =>
  read(text)
    .author.map((a) => `${a.kind} ${a.score}`)
    .join(', ') || 'nobody';

test('every file of the folder is a kind of writer, under its own name', () => {
  expect(
    AUTHORS.map((a) => a.id),
    'A kind’s id must be its file name',
  ).toEqual([...files].sort());
});

describe.each(AUTHORS.map((author) => [author.id, author] as const))('%s', (id, author) => {
  test('tells a newcomer all they need', () => {
    expect(author.flags.length, `${id}: show at least three messages by such a writer (flags)`).toBeGreaterThanOrEqual(
      3,
    );
    expect(author.quiet.length, `${id}: show at least three by somebody else (quiet)`).toBeGreaterThanOrEqual(3);
    expect(
      author.signs.some((s) => s.weight > 0),
      `${id}: give signs that count for it`,
    ).toBe(true);
    expect(author.route === null, `${id}: a route needs its reason, and no route needs none`).toBe(
      author.reason === null,
    );
  });

  test.each(author.flags)('shows in: %s', (text) => {
    expect(score(text, id), `${id} does not show in “${text}”; read: ${list(text)}`).toBeGreaterThanOrEqual(
      author.believed,
    );
    if (author.route) expect(read(text).route, `“${text}” should be met by: ${author.route}`).not.toBe('reply');
  });

  test.each(author.quiet)('does not show in: %s', (text) => {
    expect(score(text, id), `“${text}” is not by ${author.name}; read: ${list(text)}`).toBeLessThan(author.believed);
  });
});
