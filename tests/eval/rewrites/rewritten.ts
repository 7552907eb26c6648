import type { Readings } from '@/lib/reader/readings';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite, rewriteInDepth } from '@/lib/rewrite';
import { filled, namedBy } from '@/lib/rewrite/lock';
import type { Exchange, Review, Rewrite } from '@/lib/types';
import { exchangeOf, type Labelled } from '../corpus';

/** One rewrite and what the judge says of it, its slots filled in. */
export interface Shown {
  rewrite: Rewrite;
  /** As it would be posted. */
  text: string;
  again: Review;
}

/** One labelled reply with its rewrites. */
export interface Rewritten {
  item: Labelled;
  exchange: Exchange;
  judged: Review;
  shown: Shown[];
  /** The same exchange gave the same rewrites twice. */
  same: boolean;
}

/** Reads a draft with the learned reader; null where the frames stand alone. */
export type ReadDraft = (exchange: Exchange) => Promise<Readings | null>;

/** Rewrites a reply and judges what comes of it, both as the extension would. */
export async function rewritten(item: Labelled, read: ReadDraft): Promise<Rewritten> {
  const exchange = exchangeOf(item);
  const judged = review(exchange, NO_PLAYBOOK, await read(exchange));
  const framed = review(exchange, NO_PLAYBOOK);
  const once = rewrite(exchange, framed, NO_PLAYBOOK);
  const twice = rewrite(exchange, framed, NO_PLAYBOOK);
  const shown: Shown[] = [];
  for (const it of await rewrittenBy(exchange, judged, read)) {
    const text = filled(it.text, namedBy(judged, exchange.customer?.text ?? ''));
    const posted = { ...exchange, draft: text };
    shown.push({ rewrite: it, text, again: review(posted, NO_PLAYBOOK, await read(posted)) });
  }
  return {
    item,
    exchange,
    judged,
    shown,
    same: JSON.stringify(once) === JSON.stringify(twice),
  };
}

/** The rewrites of a draft, judged as it was: with the learned reader or without. */
export const rewrittenBy = async (exchange: Exchange, judged: Review, read: ReadDraft): Promise<Rewrite[]> =>
  judged.reader === 'with'
    ? rewriteInDepth(exchange, judged, NO_PLAYBOOK, read)
    : rewrite(exchange, judged, NO_PLAYBOOK);
