import type { Ask, AuthorKind, FacetId, FeelingId, Level, Reading, Want } from '@/lib/types';

/** The reading in the user's words. Pages may name an id of another version: it is then left out. */
const FACETS: Record<FacetId, string> = {
  wait: 'the wait',
  staff: 'the staff',
  defect: 'a fault',
  billing: 'the bill',
  delivery: 'the delivery',
  cleanliness: 'cleanliness',
  policy: 'a rule',
  communication: 'getting an answer',
  app: 'the app or site',
  discrimination: 'being treated differently',
  health: 'health',
  value: 'value for money',
  environment: 'the place',
  privacy: 'their data',
  promise: 'a promise',
  impact: 'what it cost them',
  'ex-employer': 'working with you',
  request: 'a request',
  other: '',
};

const FEELINGS: Record<FeelingId, string> = {
  anger: 'angry',
  frustration: 'frustrated',
  disappointment: 'disappointed',
  hurt: 'hurt',
  humiliation: 'humiliated',
  fear: 'worried',
  confusion: 'confused',
  urgency: 'pressed for time',
  sarcasm: 'sarcastic',
  resignation: 'giving up',
  delight: 'happy',
};

const WANTS: Record<Want, string> = {
  refund: 'wants money back',
  replacement: 'wants a replacement',
  apology: 'wants an apology',
  explanation: 'wants to know why',
  'to-be-heard': 'wants to be heard',
  change: 'wants a change',
  callback: 'wants to talk to somebody',
  punishment: 'wants somebody held to account',
  'warn-others': 'warns others',
  exit: 'wants out',
};

const ANSWERS: Record<Ask['answer'], string> = {
  time: 'when?',
  money: 'how much?',
  person: 'who?',
  place: 'where?',
  'yes-no': 'yes or no?',
  reason: 'why?',
  how: 'how?',
  any: 'a question',
};

const AUTHORS: Record<AuthorKind, string> = {
  customer: 'a customer with a complaint',
  confused: 'a customer who is puzzled rather than angry',
  loyal: 'a loyal customer who is let down',
  'ex-employee': 'somebody who worked for you',
  friend: 'somebody speaking for another',
  misguided: 'somebody who means another firm or branch',
  bargainer: 'somebody who bargains with the review',
  troll: 'somebody baiting',
  satire: 'satire or a running joke',
  spam: 'spam',
  threat: 'somebody who threatens',
  doxxing: 'somebody who posts private details of a person',
  official: 'press, a regulator or a lawyer',
  'at-risk': 'a person who may be at risk',
};

const LEVELS: Record<Level, string> = {
  0: 'Not at all',
  1: 'A little',
  2: 'Clearly',
  3: 'Strongly',
  4: 'Extremely',
};

const pairs = <T extends string>(words: Record<T, string>) => Object.entries(words) as [T, string][];

/** What can be picked in the place of what was read, in the order of the lists. */
export const FACET_CHOICES = pairs<FacetId>({ ...FACETS, other: 'something else' });
export const FEELING_CHOICES = pairs(FEELINGS);
export const AUTHOR_CHOICES = pairs(AUTHORS);
export const LEVEL_CHOICES = Object.entries(LEVELS).map(([level, words]) => [Number(level) as Level, words] as const);

/** Who writes, with an article; null for a kind of another version. */
export const authorWords = (kind: AuthorKind): string | null => AUTHORS[kind] ?? null;
export const facetWords = (facet: FacetId): string => FACETS[facet] ?? '';
export const answerWords = (answer: Ask['answer']): string => ANSWERS[answer] ?? 'a question';

/** Mood and wish in a few words, e.g. `very angry, wants money back`; empty where neither is read. */
export function moodWords(reading: Reading): string {
  const strongest = [...reading.feelings].sort((a, b) => b.strength - a.strength)[0];
  const feeling = strongest && FEELINGS[strongest.id];
  const degree = reading.intensity >= 4 ? 'very ' : reading.intensity === 1 ? 'a little ' : '';
  const want = reading.wants.map((id) => WANTS[id]).find(Boolean);
  const mood = feeling
    ? strongest.id === 'resignation' || strongest.id === 'urgency'
      ? feeling
      : degree + feeling
    : '';
  return [mood, want].filter(Boolean).join(', ');
}
