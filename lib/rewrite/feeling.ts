import type { Feeling, FeelingId } from '../types';

/** What a reply may call each feeling: one notch below what the customer showed. [mild, strong]; null is better left unnamed. */
const NOTCH_BELOW: Record<FeelingId, [string, string] | null> = {
  anger: ['upset', 'angry'],
  frustration: ['fed up', 'frustrated'],
  disappointment: ['disappointed', 'let down'],
  hurt: ['let down', 'hurt'],
  humiliation: ['upset', 'embarrassed'],
  fear: ['uneasy', 'worried'],
  confusion: ['unsure', 'confused'],
  urgency: ['worried', 'worried'],
  sarcasm: ['fed up', 'frustrated'],
  resignation: ['worn down', 'worn out'],
  delight: null,
};

/** The word for a feeling that a reply may use, or null where none should be named. */
export function feelingWord(feeling: Feeling | null): string | null {
  const words = feeling ? NOTCH_BELOW[feeling.id] : null;
  return words ? words[feeling!.strength >= 3 ? 1 : 0] : null;
}

/** "You feel let down", but "you’re upset". */
export const isFelt = (word: string): boolean => /^(?:let down|hurt|uneasy|disappointed)$/.test(word);
