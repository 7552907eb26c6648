import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Span } from '@/lib/types';

/** What of a labelled exchange the reader is trained on; the keys are those of the corpora. */
export interface Labelled {
  id: string;
  source: 'real' | 'written';
  customer: string;
  reply: string;
  hollow: string[];
  defensive: string[];
  blame: string[];
  blame_other: string[];
  conditional: string[];
  promises: string[];
  unsafe: string[];
  topics: { quote: string; acknowledged: boolean }[];
  acknowledges: 'none' | 'generic' | 'specific';
  ownership: boolean;
  next_step: boolean;
  timeframe: boolean;
  contact: boolean;
  canned: boolean;
  /** How well it would leave the customer feeling heard, 1 to 5. */
  quality: number;
  /** Only its faults are labelled: it teaches the fault head alone. */
  faultsOnly: boolean;
  /** One of the project's own exchanges, in the register of public replies. */
  own: boolean;
}

/**
 * What an exchange counts when acknowledgement is learned. Public replies seldom pass everything over without disputing
 * it, as many of the training ones do; and the project's own are the closer to them in how they speak.
 */
export function acknowledgementWeight({ own, acknowledges, defensive, blame, blame_other }: Labelled): number {
  const disputes = defensive.length + blame.length + blame_other.length > 0;
  return (own ? 2 : 1) * (acknowledges === 'none' && !disputes ? 0.4 : 1);
}

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, process.env.HEARD_CORPORA ?? '../shared/corpora');
/** The project's own labelled exchanges, in the register of app stores and short posts; a file is one writer's batch. */
const OWN = join(import.meta.dirname, 'exchanges');

/** The corpus by name, sorted by id; null where the file is absent. The project's own exchanges are part of `train`. */
export function readCorpus(name: 'train' | 'dev'): Labelled[] | null {
  const file = join(FOLDER, `${name}.jsonl`);
  if (!existsSync(file)) return null;
  const rows = readLines(file).map((row) => ({ ...row, own: false }));
  const own = name === 'train' ? ownFiles().flatMap(readLines) : [];
  return [...rows, ...own.map((row) => ({ ...row, own: true }))]
    .map((row) => ({
      ...row,
      conditional: row.apology === 'conditional' ? apologies(row.reply) : [],
      faultsOnly: false,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The files of the project's own exchanges. */
export const ownFiles = (): string[] =>
  existsSync(OWN)
    ? readdirSync(OWN)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(OWN, name))
    : [];

/** One labelled exchange a line. @throws Error naming a line that is not JSON. */
export const readLines = (file: string): Corpus[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line) as Corpus];
      } catch {
        throw new Error(`${file}, line ${index + 1}: not JSON`);
      }
    });

/** A line of a corpus file. */
type Corpus = Omit<Labelled, 'conditional' | 'faultsOnly' | 'own'> & { apology: 'none' | 'full' | 'conditional' };

const APOLOGY = /[^.!?\n]*\b(?:sorry|apolog\w+|regret\w*|forgive|pardon|excuse)\b[^.!?\n]*/giu;
/** The corpora say only that a reply's apology is conditional, so its sentences that apologise stand for it. */
const apologies = (reply: string): string[] => (reply.match(APOLOGY) ?? []).map((sentence) => sentence.trim());

const MARKS = { h: 'hollow', d: 'defensive', b: 'blame', o: 'blame_other', c: 'conditional' } as const;

/** The project's own replies in the voice of service desks (service-desk.txt). */
export function readServiceDesk(): Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, 'service-desk.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return lines.map((line, index) => {
    const row = plainRow(`desk-${String(index).padStart(3, '0')}`);
    row.reply = line.replace(/\{([hdboc]):([^}]*)\}/g, (_, mark: keyof typeof MARKS, text: string) => {
      row[MARKS[mark]].push(text);
      return text;
    });
    return row;
  });
}

/** Ids of checks, from their start, to what their flagged examples are examples of. */
const CHECK_FAULTS: [RegExp, keyof typeof MARKS][] = [
  [/^def-/, 'd'],
  [/^blame-(?!shift)/, 'b'],
  [/^apo-(if|perception|but)$/, 'c'],
  [/^(ack-hollow|apo-inconvenience)$/, 'h'],
];

/** The flagged and spared examples of the checks that name a fault; examples with a customer's part are left out. */
export function readCheckExamples(): Labelled[] {
  const file = resolve(FOLDER, '../language-examples.json');
  if (!existsSync(file)) return [];
  const checks = JSON.parse(readFileSync(file, 'utf8')) as { id: string; fires: string[]; quiet: string[] }[];
  return checks.flatMap(({ id, fires, quiet }) => {
    const mark = CHECK_FAULTS.find(([pattern]) => pattern.test(id))?.[1];
    if (!mark) return [];
    return [...fires, ...quiet].flatMap((reply, index) => {
      if (/^C:| D: /.test(reply)) return [];
      const row = { ...plainRow(`${id}-${String(index).padStart(2, '0')}`), reply };
      if (index < fires.length) row[MARKS[mark]] = [reply];
      return [row];
    });
  });
}

const plainRow = (id: string): Labelled => ({
  id,
  source: 'written',
  customer: '',
  reply: '',
  hollow: [],
  defensive: [],
  blame: [],
  blame_other: [],
  conditional: [],
  promises: [],
  unsafe: [],
  topics: [],
  acknowledges: 'none',
  ownership: false,
  next_step: false,
  timeframe: false,
  contact: false,
  canned: false,
  quality: 3,
  faultsOnly: true,
  own: true,
});

/** Where the quotes stand in a text. A quote that is not there is left out. */
export function quoted(text: string, quotes: readonly string[]): Span[] {
  return quotes.flatMap((quote) => {
    const start = text.toLowerCase().indexOf(quote.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  });
}

/** Whether a sentence holds at least half of one of the quotes. */
export const holds = ({ start, end }: Span, quotes: readonly Span[]): boolean =>
  quotes.some((quote) => Math.min(end, quote.end) - Math.max(start, quote.start) >= (quote.end - quote.start) / 2);
