import { describe, expect, test } from 'vitest';
import { readCustomer } from '@/lib/customer';
import { FEELINGS } from '@/lib/customer/feelings';

const files = Object.keys(import.meta.glob('/lib/customer/feelings/*.ts')).map((path) =>
  path.split('/').at(-1)!.replace('.ts', ''),
);
const read = (text: string) =>
  readCustomer({ text, author: null, rating: null }, { pack: 'general', ownContacts: [], firm: null });
const list = (text: string) =>
  read(text)
    .feelings.map((f) => `${f.id} “${text.slice(f.span.start, f.span.end)}”`)
    .join(', ') || 'nothing';

test('every file of the folder is a feeling, under its own name', () => {
  expect(
    FEELINGS.map((f) => f.id),
    'A feeling’s id must be its file name',
  ).toEqual([...files].sort());
});

describe.each(FEELINGS.map((feeling) => [feeling.id, feeling] as const))('%s', (id, feeling) => {
  test('tells a newcomer all they need', () => {
    expect(feeling.mild.length, `${id}: name it one notch below, as a reply may say it`).toBeGreaterThan(3);
    expect(feeling.flags.length, `${id}: show at least five messages that show it (flags)`).toBeGreaterThanOrEqual(5);
    expect(feeling.quiet.length, `${id}: show at least five look-alikes (quiet)`).toBeGreaterThanOrEqual(5);
  });

  test.each(feeling.flags)('is felt in: %s', (text) => {
    expect(
      read(text).feelings.map((f) => f.id),
      `${id} is not read in “${text}”; read: ${list(text)}`,
    ).toContain(id);
  });

  test.each(feeling.quiet)('is not felt in: %s', (text) => {
    expect(
      read(text).feelings.map((f) => f.id),
      `“${text}” does not show ${id}; read: ${list(text)}`,
    ).not.toContain(id);
  });
});
