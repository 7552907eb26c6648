import { NO_PLAYBOOK } from '@/lib/review';
import { copies, difference } from '@/lib/rewrite/alike';
import { harvest, invents, keeps } from '@/lib/rewrite/facts';
import { fits } from '@/lib/text/length';
import { overlaps } from '../measures';
import type { DialId } from '@/lib/types';
import type { Rewritten, Shown } from './rewritten';

/** Something that must hold of every rewrite; `breaches` says how it does not, in a few words each. */
export interface Property {
  name: string;
  breaches(of: Rewritten, shown: Shown): string[];
}

const DIALS: (DialId | 'overall')[] = ['heard', 'owned', 'fixed', 'calm', 'safe', 'overall'];
/** Two voices that share more than this are one. */
const LEAST_DIFFERENCE = 0.3;
/** Room for owning, a step and a time, which a short draft may leave out altogether; UTF-16 units. */
const LEAST_ROOM = 160;

export const PROPERTIES: Property[] = [
  {
    name: 'facts kept, or named as left out with the reason',
    breaches: ({ exchange }, { rewrite: { text, leftOut = [] } }) =>
      keeps(harvest(exchange.draft), text)
        .filter((lost) => !leftOut.some(({ fact }) => fact.kind === lost.kind && overlaps(fact.span, lost.span)))
        .map((f) => `${f.kind} “${f.text}”`),
  },
  {
    name: 'nothing invented',
    breaches: ({ exchange }, { rewrite: { text } }) => invents(text, exchange, NO_PLAYBOOK),
  },
  {
    name: 'no finding of severity 3 or 4',
    breaches: (_, { again }) => again.findings.filter((f) => f.severity >= 3).map((f) => `${f.check} by ${f.by}`),
  },
  {
    name: 'every dial at least the draft’s',
    breaches: ({ judged }, { again }) =>
      DIALS.filter((d) => again.dials[d] !== null && again.dials[d]! < (judged.dials[d] ?? 0)).map(
        (d) => `${d} ${judged.dials[d]} → ${again.dials[d]}`,
      ),
  },
  {
    name: 'within the limit',
    breaches: ({ exchange }, { rewrite: { text } }) => (fits(text, exchange.limit) ? [] : [`${text.length} units`]),
  },
  {
    name: 'at most 1.6 × the draft and its acknowledgement',
    breaches({ exchange }, { rewrite: { text } }) {
      // The acknowledgement is the longest sentence that the draft does not hold, of what is understood or of a blank.
      const own = exchange.customer ? Math.max(0, ...newSentences(text, exchange.draft)) : 0;
      const room = Math.max(1.6 * exchange.draft.length, LEAST_ROOM) + own;
      return text.length <= room ? [] : [`${text.length} of ${Math.round(room)} units`];
    },
  },
  {
    name: 'same input, same output',
    breaches: ({ same }) => (same ? [] : ['another text']),
  },
  {
    name: 'voices differ in at least 30% of words',
    breaches: ({ shown }, { rewrite: one }) =>
      shown
        .filter((s) => s.rewrite.voice < one.voice && difference(s.rewrite.text, one.text) < LEAST_DIFFERENCE)
        .map((s) => `like ${s.rewrite.voice}`),
  },
  {
    name: 'no six words in a row of the customer',
    breaches: ({ exchange }, { rewrite: { text } }) =>
      exchange.customer && copies(text, exchange.customer.text) ? ['copies'] : [],
  },
];

const newSentences = (text: string, draft: string): number[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !draft.includes(sentence))
    .map((sentence) => sentence.length);
