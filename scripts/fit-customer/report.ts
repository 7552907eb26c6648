import type { Example } from './logistic';

/** Prints how many examples come out right, with precision and recall of the yeses. */
export function report(title: string, examples: readonly Example[], scores: readonly number[]): void {
  const count = (is: (e: Example, s: number) => boolean) => examples.filter((e, i) => is(e, scores[i]!)).length;
  const share = (n: number, of: number) => (n / (of || 1)).toFixed(3);
  const hits = count((e, s) => s > 0 && e.yes);
  const right = share(
    count((e, s) => s > 0 === e.yes),
    examples.length,
  );
  const [precision, recall] = [
    share(
      hits,
      count((_, s) => s > 0),
    ),
    share(
      hits,
      count((e) => e.yes),
    ),
  ];
  console.log(`${title}: ${examples.length}, right ${right}, precision ${precision}, recall ${recall}`);
}
