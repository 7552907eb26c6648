import type { Span } from '@/lib/types';

/** Counts of one yes/no label. */
export class Counts {
  tp = 0;
  fp = 0;
  fn = 0;
  tn = 0;
  add(found: boolean, labelled: boolean): void {
    if (found) labelled ? this.tp++ : this.fp++;
    else labelled ? this.fn++ : this.tn++;
  }
  get precision(): number {
    return this.tp / (this.tp + this.fp || 1);
  }
  get recall(): number {
    return this.tp / (this.tp + this.fn || 1);
  }
  get f1(): number {
    return (2 * this.tp) / (2 * this.tp + this.fp + this.fn || 1);
  }
}

/** Macro F1 over the classes of an n-way label, and the table of confusions `labelled>found`. */
export class Confusion {
  readonly cells = new Map<string, number>();
  private readonly classes = new Map<string, Counts>();
  constructor(names: string[]) {
    for (const name of names) this.classes.set(name, new Counts());
  }
  add(found: string, labelled: string): void {
    const cell = `${labelled}>${found}`;
    this.cells.set(cell, (this.cells.get(cell) ?? 0) + 1);
    for (const [name, counts] of this.classes) counts.add(found === name, labelled === name);
  }
  get macro(): number {
    const all = [...this.classes.values()];
    return all.reduce((n, c) => n + c.f1, 0) / all.length;
  }
}

/** Kendall's tau-b of two rankings with ties, in O(n²). */
export function kendall(a: number[], b: number[]): number {
  let concordant = 0,
    discordant = 0,
    tiesA = 0,
    tiesB = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = i + 1; j < a.length; j++) {
      const da = Math.sign(a[i]! - a[j]!),
        db = Math.sign(b[i]! - b[j]!);
      if (da === 0 && db === 0) continue;
      if (da === 0) tiesA++;
      else if (db === 0) tiesB++;
      else if (da === db) concordant++;
      else discordant++;
    }
  return (
    (concordant - discordant) / (Math.sqrt((concordant + discordant + tiesA) * (concordant + discordant + tiesB)) || 1)
  );
}

/** Where each quote stands in a text; quotes that are not there are left out. */
export function locate(text: string, quotes: string[]): Span[] {
  return quotes.flatMap((quote) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  });
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Matches found spans with labelled ones by overlap: counts labelled found, labelled missed, found without a label. */
export function spanCounts(found: Span[], labelled: Span[], counts = new Counts()): Counts {
  for (const l of labelled)
    if (found.some((f) => overlaps(f, l))) counts.tp++;
    else counts.fn++;
  for (const f of found) if (!labelled.some((l) => overlaps(f, l))) counts.fp++;
  return counts;
}
