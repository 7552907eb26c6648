import type { Ask, FacetId, FeelingId, Reading, Want } from '@/lib/types';

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
