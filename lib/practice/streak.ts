import { dayNumber } from './days';
import type { Streak } from './types';

/** One day off in any seven is forgiven: who rests on Sunday has not fallen out of practice. */
const FORGIVEN_EVERY = 7;

/**
 * Days practised in a row up to today; today itself may still come.
 * @param days on which something was finished, `YYYY-MM-DD`, in any order
 */
export function streakOf(days: readonly string[], today: string): Streak {
  const done = new Set(days.map(dayNumber));
  const now = dayNumber(today);
  const isDone = done.has(now);
  let count = isDone ? 1 : 0;
  const off: number[] = [];
  const mayRest = (day: number) => off.every((other) => Math.abs(other - day) >= FORGIVEN_EVERY);
  // Days off count only once a practised day lies before them.
  for (let day = now - 1, pending: number[] = []; ; day--) {
    if (done.has(day)) {
      count++;
      off.push(...pending);
      pending = [];
    } else if (pending.length === 0 && mayRest(day)) pending = [day];
    else break;
  }
  return { days: count, forgiven: off.length, today: isDone, spare: mayRest(isDone ? now + 1 : now) };
}
