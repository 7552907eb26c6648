import { EMPTY_DESK, type DeskState } from '@/lib/desk/state';
import type { Exchange, Finding, Review, Rewrite, Slot, Span } from '@/lib/types';

/** One complaint, one rude draft, and all that the judge could say of them: the matter every state is made of. */

export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

export function slotsOf(text: string): Slot[] {
  return [...text.matchAll(/\[([^\]]+)\]/g)].map((m) => ({
    name: m[1]!,
    span: { start: m.index, end: m.index + m[0].length },
  }));
}

export const MESSAGE =
  'Ninety minutes for a burger, and it came out raw in the middle. When I said so, the boy at the till told me “well, it’s Saturday”. I want my $18 back. Will anybody even read this?';
export const DRAFT =
  'Sorry if you were upset but Saturdays are always busy. You should have told the server. We will refund the $18. Please call 555-0100.';

export const EXCHANGE: Exchange = {
  site: 'yelp',
  kind: 'review',
  customer: { text: MESSAGE, author: 'Maya R.', rating: 1 },
  earlier: [],
  draft: DRAFT,
  limit: { max: 5000, unit: 'chars' },
  revision: 7,
};

const FIX_IF = 'I’m sorry you waited ninety minutes for a burger that came out raw.';
const FIX_WHEN = 'I’m sorry about the ninety minutes. I’ll have an answer for you [by when].';

export const FINDINGS: Finding[] = [
  {
    check: 'apo-if',
    group: 'apo',
    severity: 3,
    span: at(DRAFT, 'Sorry if you were upset'),
    message: '“Sorry if” doubts that it happened. Taking responsibility is the part of an apology that counts most.',
    fixes: [
      {
        label: 'Say what happened',
        edits: [{ ...at(DRAFT, 'Sorry if you were upset but Saturdays are always busy.'), text: FIX_IF }],
        slots: [],
      },
      {
        label: 'Say what happened, and when they hear more',
        edits: [{ ...at(DRAFT, 'Sorry if you were upset but Saturdays are always busy.'), text: FIX_WHEN }],
        slots: slotsOf(FIX_WHEN),
      },
    ],
    by: 'frames',
    sureness: null,
  },
  {
    check: 'blame-should-have',
    group: 'blame',
    severity: 3,
    span: at(DRAFT, 'You should have told the server'),
    message: 'Telling people what they should have done puts the fault on them, and nobody can go back and do it.',
    fixes: [
      { label: 'Take it out', edits: [{ ...at(DRAFT, ' You should have told the server.'), text: '' }], slots: [] },
    ],
    by: 'frames',
    sureness: null,
  },
  {
    check: 'def-minimise',
    group: 'def',
    severity: 2,
    span: at(DRAFT, 'Saturdays are always busy'),
    message: 'A busy day explains your side before theirs is heard.',
    fixes: [],
    by: 'reader',
    sureness: 0.81,
  },
  {
    check: 'ack-missing-issue',
    group: 'ack',
    severity: 2,
    span: null,
    message: 'The raw burger is not named anywhere in your reply.',
    fixes: [
      {
        label: 'Name it first',
        edits: [{ start: 0, end: 0, text: 'A raw burger after an hour and a half is not what anybody comes for. ' }],
        slots: [],
      },
    ],
    by: 'frames',
    sureness: null,
  },
  {
    check: 'ack-missing-feeling',
    group: 'ack',
    severity: 1,
    span: null,
    message: 'They are angry, and nothing in the reply meets that.',
    fixes: [],
    by: 'frames',
    sureness: null,
  },
];

export const REVIEW: Review = {
  reading: {
    feelings: [{ id: 'anger', span: at(MESSAGE, 'Will anybody even read this'), strength: 3 }],
    intensity: 3,
    points: [
      { facet: 'wait', span: at(MESSAGE, 'Ninety minutes for a burger'), weight: 2, heard: null },
      { facet: 'defect', span: at(MESSAGE, 'it came out raw in the middle'), weight: 2, heard: null },
      { facet: 'staff', span: at(MESSAGE, 'told me “well, it’s Saturday”'), weight: 1, heard: null },
      { facet: 'billing', span: at(MESSAGE, 'my $18 back'), weight: 2, heard: at(DRAFT, 'We will refund the $18') },
    ],
    asks: [{ span: at(MESSAGE, 'Will anybody even read this?'), answer: 'yes-no', rhetorical: false, answered: null }],
    wants: ['refund'],
    author: [],
    severity: 2,
    route: 'reply',
    routeReason: null,
    personal: [],
  },
  findings: FINDINGS,
  signals: {
    acknowledgement: 'none',
    apology: 'conditional',
    ownership: false,
    nextStep: true,
    timeframe: false,
    contact: true,
    canned: false,
    shouting: false,
  },
  dials: { heard: 37, owned: 10, fixed: 45, calm: 56, safe: 100, overall: 43 },
  steps: [
    { dial: 'heard', points: 37, reason: '1 of 4 points taken up', check: null },
    { dial: 'owned', points: 35, reason: 'an apology', check: null },
    { dial: 'owned', points: -25, reason: 'it hangs on an “if”', check: 'apo-if' },
    { dial: 'fixed', points: 45, reason: 'a refund is promised', check: null },
    { dial: 'calm', points: -44, reason: 'two defending lines', check: null },
  ],
  sum: {
    mean: 45.5,
    shares: { heard: 0.3, owned: 0.2, fixed: 0.2, calm: 0.15, safe: 0.15 },
    gate: { most: 43, reason: 'a real failure is not taken up' },
  },
  verdict: {
    id: 'makes-it-worse',
    words: 'Will make it worse',
    detail: '1 of 4 points heard. Reads as defending or blaming in two places. Nothing says when.',
  },
  promises: [],
  kept: [],
  language: 'en',
  reader: 'with',
};

const WARM =
  'Hi Maya, an hour and a half and then a raw burger, with a shrug at the till on top: I’d be upset too. I’m sorry, that’s on us. We will refund the $18 [by when]. For anything else, call 555-0100 and ask for [name].';
const CONCISE =
  'Ninety minutes, then a raw burger and a shrug: I’m sorry, that’s on us. We will refund the $18 [by when]. Questions: 555-0100.';
const FORMAL =
  'Dear Maya, you waited ninety minutes for a burger that was not cooked through, and the answer you got at the till was no answer. I apologise. We will refund the $18 [by when]; you can reach us on 555-0100.';

const kept = (text: string): Rewrite['kept'] => [
  { kind: 'money', text: '$18', span: at(text, '$18') },
  { kind: 'phone', text: '555-0100', span: at(text, '555-0100') },
];
export const REWRITES: Rewrite[] = [
  { voice: 'warm', text: WARM, slots: slotsOf(WARM), kept: kept(WARM), length: WARM.length },
  { voice: 'concise', text: CONCISE, slots: slotsOf(CONCISE), kept: kept(CONCISE), length: CONCISE.length },
  { voice: 'formal', text: FORMAL, slots: slotsOf(FORMAL), kept: kept(FORMAL), length: FORMAL.length },
];

/** A page with the reply box open on that exchange. */
export const OPEN: DeskState = {
  ...EMPTY_DESK,
  status: 'open',
  siteName: 'Yelp for Business',
  exchange: EXCHANGE,
  review: REVIEW,
  reviewed: EXCHANGE.revision,
  message: 'by-rule',
};
