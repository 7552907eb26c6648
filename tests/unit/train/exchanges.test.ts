import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFiles, readLines } from '@/scripts/train/corpus';
import { foldsOf, groupsOf } from '@/scripts/train/folds';

const all = ownFiles().flatMap((file) => readLines(file).map((row) => ({ ...row, file: basename(file) })));

/** What is wrong with a line, in words; none where nothing is. */
function faultsOf(row: (typeof all)[number]): string[] {
  const at = `${row.file}, ${row.id}`;
  const quotes = ['hollow', 'defensive', 'blame', 'blame_other', 'promises', 'unsafe'] as const;
  return [
    ...(/^[a-z]+-\d+$/.test(row.id) ? [] : [`${at}: the id is not letters, a dash and a number`]),
    ...(row.reply.trim() ? [] : [`${at}: no reply`]),
    ...quotes.flatMap((label) =>
      row[label].filter((q) => !q || !row.reply.includes(q)).map((q) => `${at}: ${label} not in the reply: “${q}”`),
    ),
    ...row.topics
      .filter(({ quote }) => !quote || !row.customer.includes(quote))
      .map(({ quote }) => `${at}: topic not in the message: “${quote}”`),
    ...(['none', 'generic', 'specific'].includes(row.acknowledges) ? [] : [`${at}: acknowledges ${row.acknowledges}`]),
    ...(['none', 'full', 'conditional'].includes(row.apology) ? [] : [`${at}: apology ${row.apology}`]),
    ...(['ownership', 'next_step', 'timeframe', 'contact', 'canned'] as const)
      .filter((label) => typeof row[label] !== 'boolean')
      .map((label) => `${at}: ${label} is neither true nor false`),
    ...(Number.isInteger(row.quality) && row.quality >= 1 && row.quality <= 5 ? [] : [`${at}: quality ${row.quality}`]),
  ];
}

describe('the project’s own labelled exchanges', () => {
  it('quote what stands there, and label everything', () => {
    expect(all.flatMap(faultsOf)).toEqual([]);
  });

  it('have each their own id', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('folds', () => {
  const rows = [
    { id: 'aa-1', customer: 'Cold soup.' },
    { id: 'bb-1', customer: 'Late train.' },
    { id: 'cc-1', customer: 'late train. ' },
    { id: 'dd-1', customer: '' },
    { id: 'ee-1', customer: '' },
    { id: 'aa-2', customer: 'No towels.' },
  ];

  it('keep a writer together, and those who answer the same message', () => {
    const [soup, train, same, empty, other, towels] = groupsOf(rows);
    expect(soup).toBe(towels);
    expect(train).toBe(same);
    expect(new Set([soup, train, empty, other]).size).toBe(4);
  });

  it('hold every exchange once', () => {
    const { of, keys } = foldsOf(rows);
    expect(of.every((fold) => keys.includes(fold))).toBe(true);
    expect(of[1]).toBe(of[2]);
  });
});
