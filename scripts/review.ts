// `npm run --silent review -- --jsonl FILE`: one review and its rewrites for each line of FILE, or of standard input for `-`.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Reader } from '@/lib/reader/reader';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import type { Exchange, Review } from '@/lib/types';
import { openReader } from './reader';
import { readLine } from './review/lines';

const USAGE = 'usage: npm run --silent review -- --jsonl FILE [--no-reader]   (FILE may be - for standard input)';

/** The review with the learned reader's readings; by the frames alone where there is no reader. */
async function judge(exchange: Exchange, reader: Reader | null): Promise<Review> {
  const framed = review(exchange, NO_PLAYBOOK);
  if (!reader) return framed;
  const { draft, customer } = exchange;
  const points = framed.reading?.points.map(({ span }) => span);
  return review(exchange, NO_PLAYBOOK, await reader.read({ draft, customer: customer?.text ?? null, points }));
}

/** @returns whether every line was good */
async function reviewLines(file: string, reader: Reader | null): Promise<boolean> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  // A stream that cannot be opened says so here and not in the loop below.
  const broken = new Promise<never>((_, reject) => input.once('error', reject));
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  let good = true;
  for (let number = 1; ; number++) {
    const { value: line, done } = await Promise.race([lines.next(), broken]);
    if (done) return good;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (!read.ok) {
      process.stderr.write(`line ${number}: ${read.reason}\n`);
      good = false;
      continue;
    }
    const judged = await judge(read.exchange, reader);
    const rewrites = rewrite(read.exchange, judged, NO_PLAYBOOK);
    process.stdout.write(`${JSON.stringify({ id: read.id, review: judged, rewrites })}\n`);
  }
}

try {
  const { values } = parseArgs({ options: { jsonl: { type: 'string' }, 'no-reader': { type: 'boolean' } } });
  if (values.jsonl === undefined) throw new Error(USAGE);
  const reader = values['no-reader'] ? null : await openReader();
  process.exitCode = (await reviewLines(values.jsonl, reader)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
