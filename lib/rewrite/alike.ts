import { Kept } from '../text/remembered';
import { wordsOf } from './fact/words';

/** Longest run of a customer's words that a reply may repeat. */
const LONGEST_RUN = 5;

/** Whether six words in a row of `text` also stand in `customer`. */
export function copies(text: string, customer: string): boolean {
  const theirs = runs.of(customer, () => new Set(runsOf(wordsOf(customer))));
  return runsOf(wordsOf(text)).some((run) => theirs.has(run));
}

const runsOf = (words: string[]) =>
  words.slice(LONGEST_RUN).map((_, i) => words.slice(i, i + LONGEST_RUN + 1).join(' '));
const runs = new Kept<ReadonlySet<string>>(4);

/** The texts compared last: each candidate of an exchange is held against those that stand. */
const words = new Kept<readonly string[]>(16);

/** Share of the words of the longer text that have no place in the other, in order (0-1): one minus their longest common run of words in sequence. */
export function difference(a: string, b: string): number {
  // Numbers for words: they are compared some ten thousand times.
  const numbers = new Map<string, number>();
  const numbered = (text: string) =>
    Int32Array.from(
      words.of(text, () => wordsOf(text).slice(0, 400)),
      (word) => {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return number;
      },
    );
  const one = numbered(a);
  const two = numbered(b);
  if (one.length === 0 && two.length === 0) return 0;
  let row = new Int32Array(two.length + 1);
  let next = new Int32Array(two.length + 1);
  for (const word of one) {
    for (let j = 0; j < two.length; j++) next[j + 1] = word === two[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    [row, next] = [next, row];
  }
  return 1 - row[two.length]! / Math.max(one.length, two.length);
}
