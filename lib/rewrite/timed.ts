import { keeps } from './facts';
import type { Planned } from './plan';

/** In a longer sentence a time at the end would hang in the air; UTF-16 units. */
const LONG = 100;
/** What says when, and does not. */
const VAGUE =
  /,?\s*\b(?:as soon as (?:possible|we can|i can)|at (?:the|your|our) earliest(?: convenience)?|as quickly as possible|shortly|asap|very soon|soon|in due course|on priority|in the (?:near )?future)\b(?! (?:you|we|i|as)\b)/i;
/** What comes after these depends on something: no time can be promised for it. */
const DEPENDS =
  /\b(?:always|never|if|unless|when|whenever|once|until|while|hope|try|strive|keep|consider\w*|future)\b/i;

/** What is said of the past. */
const SORRY = /\b(?:sorry|apolog\w+|regret|on us)\b/i;

/** A promise with the time left open for the writer. */
export function timed(sentence: Planned): string {
  const { text, deeds, facts } = sentence;
  if (
    deeds.has('timeframe') ||
    facts.some((f) => ['date', 'time', 'duration'].includes(f.kind)) ||
    DEPENDS.test(text) ||
    SORRY.test(text) ||
    /\[[a-z]|\?\s*$/.test(text)
  )
    return text;
  const dated = text.replace(VAGUE, ' [by when]');
  if (dated !== text) return keeps(facts, dated).length === 0 ? dated : text;
  return text.length > LONG || facts.some((f) => ['phone', 'email', 'link'].includes(f.kind))
    ? text
    : text.replace(/([.!]*)\s*$/, ' [by when]$1');
}
