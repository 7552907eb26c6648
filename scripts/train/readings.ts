import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCustomer } from '@/lib/customer';
import { seenIn } from '@/lib/draft';
import type { Heads } from '@/lib/reader/heads';
import { type Embeddings, type Readings, readWith } from '@/lib/reader/readings';
import { NO_PLAYBOOK } from '@/lib/review';
import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/types';
import { ENCODER_FOLDER } from '../encoder/assets';
import type { Labelled } from './corpus';
import type { Item } from './dataset';

const FILE = join(dirname(ENCODER_FOLDER), 'readings.json');

/** What is looked for in the reply of a training exchange: what the product reads off the message. */
const pointsOf = ({ customer }: Labelled): Span[] =>
  customer.trim()
    ? readCustomer({ text: customer, author: null, rating: null }, NO_PLAYBOOK).points.map((point) => point.span)
    : [];

export const pointTextsOf = (row: Labelled): string[] =>
  pointsOf(row).map(({ start, end }) => row.customer.slice(start, end));

/** How a training exchange reads to heads that have not seen its writer. */
export function readingsOf({ row }: Item, heads: Heads, embeddings: Embeddings): [string, Readings] {
  const input = { draft: row.reply, customer: row.customer.trim() ? row.customer : null, points: pointsOf(row) };
  return [row.id, readWith(embeddings, input, sentences, heads, seenIn)];
}

/** Keeps the readings on disk for what is fitted on top of them. */
export function keepReadings(all: readonly [string, Readings][]): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(Object.fromEntries(all)));
}

/** The kept readings by id. @throws Error where there are none. */
export function keptReadings(): Record<string, Readings> {
  if (!existsSync(FILE)) throw new Error('No readings of the training set yet: run `npm run train` first.');
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Readings>;
}
