import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Exchange } from '@/lib/types';
import { placeOf } from '../../scripts/review/platforms';

/** One labelled exchange; the label guide stands beside the corpora. */
export interface Labelled {
  id: string;
  source: 'real' | 'written';
  platform: string;
  rating?: number | null;
  customer: string;
  reply: string;
  defensive: string[];
  blame: string[];
  blame_other: string[];
  apology: 'none' | 'full' | 'conditional';
  acknowledges: 'none' | 'generic' | 'specific';
  topics: { quote: string; acknowledged: boolean }[];
  ownership: boolean;
  next_step: boolean;
  timeframe: boolean;
  contact: boolean;
  unsafe: string[];
  shouting: string[];
  canned: boolean;
  promises: string[];
  hollow: string[];
  verdict: 'post' | 'fix' | 'stop';
  quality: number;
}

/** Where the corpora lie; they are not part of the project. */
export const CORPORA = process.env.HEARD_CORPORA ?? resolve(import.meta.dirname, '../../../shared/corpora');

/** Reads one corpus, or null (with a line on stderr) where it is absent. @throws Error naming a broken line. */
export function readCorpus(name: string): Labelled[] | null {
  const path = resolve(CORPORA, `${name}.jsonl`);
  if (!existsSync(path)) {
    console.error(
      `No corpus ${name}.jsonl beside the project: skipped. Set HEARD_CORPORA to its folder to measure against it.`,
    );
    return null;
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i) => {
      try {
        return JSON.parse(line) as Labelled;
      } catch {
        throw new Error(`${name}.jsonl, line ${i + 1}: not JSON`);
      }
    });
}

export function exchangeOf(item: Labelled): Exchange {
  return {
    ...placeOf(item.platform),
    earlier: [],
    revision: 0,
    draft: item.reply,
    customer: item.customer.trim() ? { text: item.customer, author: null, rating: item.rating ?? null } : null,
  };
}
