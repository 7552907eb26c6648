import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import type { Exchange } from '@/lib/types';
import { cpu } from '../../bench/clock';

/** Each round looks at every exchange once. */
const ROUNDS = 3;

/**
 * CPU of each exchange's rewrite set beyond its review, in ms, by frames alone: the least of three rounds over all of
 * them, so that compiling and the collecting of others' garbage count against none. Between two looks at an exchange
 * lie all the others: of its sentences nothing is kept any more.
 */
export function costs(exchanges: readonly Exchange[]): number[] {
  const least = exchanges.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    exchanges.forEach((exchange, i) => {
      const judged = review(exchange, NO_PLAYBOOK);
      least[i] = Math.min(
        least[i]!,
        cpu(() => void rewrite(exchange, judged, NO_PLAYBOOK)),
      );
    });
  return least;
}
