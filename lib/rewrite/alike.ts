import { wordsOf } from './fact/words';

/** Longest run of a customer's words that a reply may repeat. */
const LONGEST_RUN = 5;

/** Whether six words in a row of `text` also stand in `customer`. */
export function copies(text: string, customer: string): boolean {
  const runs = (words: string[]) =>
    words.slice(LONGEST_RUN).map((_, i) => words.slice(i, i + LONGEST_RUN + 1).join(' '));
  const theirs = new Set(runs(wordsOf(customer)));
  return runs(wordsOf(text)).some((run) => theirs.has(run));
}

/** Share of the words of the longer text that have no place in the other, in order (0-1): one minus their longest common run of words in sequence. */
export function difference(a: string, b: string): number {
  const one = wordsOf(a).slice(0, 400);
  const two = wordsOf(b).slice(0, 400);
  if (one.length === 0 && two.length === 0) return 0;
  let row = Array.from({ length: two.length + 1 }, () => 0);
  for (const word of one) {
    const next = [0];
    for (let j = 0; j < two.length; j++) next.push(word === two[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return 1 - row[two.length]! / Math.max(one.length, two.length);
}
