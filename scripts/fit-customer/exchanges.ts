import { disputed } from '@/lib/checks/shared/run';
import { readCustomer } from '@/lib/customer';
import { readDraft } from '@/lib/draft';
import { review } from '@/lib/review';
import { draftSignals, signed } from '@/lib/signals/fold';
import type { PlacedSentence } from '@/lib/text/net';
import type { Exchange, Reading, Signals, Span } from '@/lib/types';
import type { Labelled } from '../train/corpus';

/** One labelled exchange as the product sees it. */
export interface Seen {
  row: Labelled;
  topics: { span: Span; heard: boolean }[];
  reading: Reading;
  sentences: PlacedSentence[];
  signals: Signals;
  voided: Span[];
}

/** What the frames alone make of a training exchange. */
export const draftReview = (row: Labelled) =>
  review({
    site: 'pasted',
    kind: 'pasted',
    customer: row.customer.trim() ? { text: row.customer, author: null, rating: null } : null,
    earlier: [],
    draft: row.reply,
    limit: null,
    revision: 0,
  });

const PLAYBOOK = { pack: 'general', ownContacts: [], firm: null } as const;

export function seen(row: Labelled): Seen {
  const customer = { text: row.customer, author: null, rating: null };
  const exchange: Exchange = {
    site: 'pasted',
    kind: 'pasted',
    customer,
    earlier: [],
    draft: row.reply,
    limit: null,
    revision: 0,
  };
  const playbook = { ...PLAYBOOK, ownContacts: [] };
  const sentences = readDraft(row.reply);
  const reading = readCustomer(customer, playbook);
  const signals = draftSignals(row.reply, row.customer, signed(sentences), sentences);
  const voided = disputed({ exchange, playbook, reading, signals, sentences });
  return { row, topics: topicsOf(row), reading, sentences, signals, voided };
}

/** What the annotators say was raised, and whether the reply takes it up. */
export function topicsOf({ customer, topics }: Labelled): Seen['topics'] {
  return topics
    .map(({ quote, acknowledged }) => ({ start: customer.indexOf(quote), length: quote.length, acknowledged }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length, acknowledged }) => ({ span: { start, end: start + length }, heard: acknowledged }));
}
