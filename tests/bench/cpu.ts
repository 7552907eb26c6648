// What a review and its rewrites cost beside one bare parse by compromise, in the same run. bench.ts bundles this file.
import nlp from 'compromise';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { EXAMPLES, exchangeOf } from '@/tests/unit/rewrite/exchanges';
import { exponent, median, perCall, settle } from './clock';
import { PATHOLOGICAL } from './pathological';
import { exchange, freshReply, longReply } from './texts';

const ROUNDS = 9;
const TIMES = 20;
const SIZES = [1000, 2000, 5000, 10_000, 20_000, 50_000];

let seed = 0;
const fresh = () => freshReply(seed++);
const judge = (draft: string) => void review(exchange(draft), NO_PLAYBOOK);
const row = (name: string, value: string) => console.log(`  ${name.padEnd(46)} ${value}`);
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Milliseconds of a draft of its own, when the garbage of the ones before is gone and the judge warm again. */
function alone(draft: string): number {
  settle();
  for (let n = 0; n < 5; n++) judge(fresh());
  return perCall(1, () => judge(draft));
}

/** Medians over rounds in which both are timed one after the other, so that a busy machine slows both. */
function sideBySide(one: () => void, other: () => void): { one: number; other: number; ratio: number } {
  const rounds = Array.from({ length: ROUNDS }, () => ({ one: perCall(TIMES, one), other: perCall(TIMES, other) }));
  return {
    one: median(rounds.map((round) => round.one)),
    other: median(rounds.map((round) => round.other)),
    ratio: median(rounds.map((round) => round.one / round.other)),
  };
}

for (let n = 0; n < 60; n++) {
  judge(fresh());
  nlp(fresh());
}

console.log('One draft of 813 characters (CPU time, medians; the parse is compromise in full)');
const whole = sideBySide(
  () => judge(fresh()),
  () => void nlp(fresh()),
);
row('review of a fresh draft', `${ms(whole.one)}  = ${whole.ratio.toFixed(2)} of a bare parse (${ms(whole.other)})`);

const draft = fresh();
judge(draft);
let word = 0;
const changed = sideBySide(
  () => judge(draft.replace('afternoon', `afternoon${word++}`)),
  () => void nlp(draft),
);
row('one word changed', `${ms(changed.one)}  = ${changed.ratio.toFixed(2)} of a bare parse (${ms(changed.other)})`);

const thousand = longReply(1000, 500_000);
judge(thousand);
const keys = Array.from({ length: 200 }, (_, n) =>
  perCall(1, () => judge(`${thousand} ${'and we are on it now'.repeat(20).slice(0, n)}`)),
);
row('a keystroke at the end of 1,000 characters', `${ms(median(keys))}  (slowest of 200: ${ms(Math.max(...keys))})`);

/** The examples of the rewrites, each a little different every time, so that nothing of it is known. */
const examples = (n: number) =>
  EXAMPLES.map(exchangeOf).map((each) => ({
    ...each,
    draft: each.draft.replace(/[a-z]{5,}/, `$& ${'again '.repeat(n)}`),
  }));
const judged = Array.from({ length: 6 }, (_, n) => examples(n))
  .flat()
  .map((each) => ({ each, review: review(each, NO_PLAYBOOK) }));
const rewritten = judged.map(({ each, review: read }) => {
  let found = 0;
  const time = perCall(1, () => (found = rewrite(each, read, NO_PLAYBOOK).length));
  return { found, time };
});
const offered = rewritten.slice(EXAMPLES.length).filter(({ found }) => found > 0);
row(
  'the rewrites, beyond the review',
  `${ms(median(offered.map(({ time }) => time)))}  (slowest of ${offered.length}: ${ms(Math.max(...offered.map(({ time }) => time)))})`,
);

console.log('\nGrowth with length (fresh text)');
const times = SIZES.map((size, at) => {
  const time = median(Array.from({ length: 5 }, (_, n) => alone(longReply(size, 1_000_000 + at * 50_000 + n * 1000))));
  row(`${size.toLocaleString('en')} characters`, ms(time));
  return time;
});
row('exponent', exponent(SIZES, times).toFixed(2));

console.log('\nInputs of 100,000 characters that are hard on purpose');
const hard = Object.entries(PATHOLOGICAL).map(([name, text]) => ({ name, time: alone(text) }));
for (const { name, time } of hard.sort((a, b) => b.time - a.time)) row(name, ms(time));
