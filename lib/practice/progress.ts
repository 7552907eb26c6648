import type { CheckId } from '../types';
import type { Feedback, PlayRecord, Progress, TryRecord } from './types';

/** Guesses that make up "first" and "last". */
const GUESSES = 10;
/** The bar of a good reply: the verdict "Nearly there" or better. */
export const GOOD = 70;

const mean = (list: number[]) =>
  list.length === 0 ? null : Math.round(list.reduce((sum, n) => sum + n, 0) / list.length);

/** Dials over time, slips by kind, time to a good reply and how well one guesses oneself. Linear in the records. */
export function progressOf(records: readonly PlayRecord[]): Progress {
  const plays = [...records].sort((a, b) => a.at - b.at);
  const half = Math.ceil(plays.length / 2);
  const slips = new Map<CheckId, { before: number; after: number }>();
  const dials: Progress['dials'] = [];
  const timeToGood: Progress['timeToGood'] = [];
  const off: number[] = [];
  for (const [i, { at, day, title, tries }] of plays.entries()) {
    const first = tries[0]?.dials;
    if (first) dials.push({ at, day, scenario: title, dials: first });
    const good = tries.findIndex((it) => (it.dials?.overall ?? 0) >= GOOD);
    if (good >= 0) {
      const seconds = tries.slice(0, good + 1).reduce((sum, it) => sum + it.seconds, 0);
      timeToGood.push({ at, day, scenario: title, seconds, tries: good + 1 });
    }
    for (const it of tries) {
      if (it.guess !== null && it.dials) off.push(Math.abs(it.guess - it.dials.overall));
      for (const check of it.slips) {
        const count = slips.get(check) ?? { before: 0, after: 0 };
        count[i < half ? 'before' : 'after']++;
        slips.set(check, count);
      }
    }
  }
  return {
    dials,
    slips: [...slips]
      .map(([check, { before, after }]) => ({ check, count: before + after, before, after }))
      .sort((a, b) => b.count - a.count || a.check.localeCompare(b.check)),
    timeToGood,
    guessing: { first: mean(off.slice(0, GUESSES)), last: mean(off.slice(-GUESSES)) },
  };
}

/** What is stored of one scored try. */
export function tryRecord(
  feedback: Pick<Feedback, 'dials' | 'verdict' | 'traps'>,
  made: Pick<TryRecord, 'choice' | 'guess' | 'seconds' | 'hints' | 'slips' | 'text'>,
): TryRecord {
  return {
    ...made,
    dials: feedback.dials,
    verdict: feedback.verdict?.id ?? null,
    traps: feedback.traps.filter((trap) => trap.taken).length,
  };
}
