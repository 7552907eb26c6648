import type { Ask, Message, Point, Reading, Span } from '../types';
import type { PlacedSentence, SentenceFacts } from '../text/net';
import { noted } from '../text/remembered';
import { answeredBy } from './answers';
import { echoOf, type Judge } from './echo';
import { saidIn } from './said';

/**
 * Matches what was raised to where the draft takes it up, and questions to their answers.
 * @param sentences of the draft
 * @param voided stretches of the draft that deny or blame: an echo there does not count
 * @param judge who decides what is heard; by default the words alone
 * @returns the reading with `heard` and `answered` filled, in offsets of the draft
 */
export function hear(
  reading: Reading,
  customer: Message,
  sentences: readonly PlacedSentence[],
  voided: readonly Span[],
  judge?: Judge,
): Reading {
  const found = reading.asks.map((ask) => (ask.rhetorical ? null : answeredBy(ask, customer.text, sentences)));
  const asks = reading.asks.map((ask, i): Ask => ({ ...ask, answered: found[i]?.span ?? null }));
  // What was asked is taken up by an answer that tells something, whatever words that uses.
  const answer = (point: Point) =>
    asks.find((a, i) => found[i]?.tells && a.span.start < point.span.end && point.span.start < a.span.end)?.answered ??
    null;
  const points = reading.points.map(
    (point): Point => ({
      ...point,
      heard: echoOf(point, customer.text, sentences, voided, reading, judge) ?? answer(point),
    }),
  );
  return { ...reading, points, asks };
}

/** Words that meet a feeling, and ways of naming one that stay weak because they name nothing else. */
const MET =
  /\b(?:frustrat\w+|upset\w*|disappoint\w+|angr\w+|anger|worr\w+|scar(?:ed|y|ing)|frighten\w*|embarrass\w*|humiliat\w+|stress\w*|exhaust\w*|tir(?:ed|ing)|let (?:you )?down|hurt\w*|unfair\w*|awful|horribl[ey]|dreadful|maddening|infuriat\w+|annoy\w+|painful|miserable|not what you|anyone would|i['’]d (?:be|feel|have)|i would (?:be|feel|have)|no wonder|every reason|fed up|nobody should have to|comes? (?:before|first)|worn out|uncomfortable|uneasy|furious|devastat\w+|heart|understandabl[ey]|of course you|far too long|wear anyone|(?:that|this|it) must (?:have|be)|that is (?:awful|hard)|deserved? (?:better|to)|heart ?break\w*|rotten|grim|opposite of|spoil\w*|ruin\w*|bad (?:evening|night|day|start|week)|should(?: not|n['’]t) have (?:had|to|happened|been)|so hard|unsettling|alarming|trust)\b/i;
const WEAK =
  /\b(?:we|i) (?:completely |fully |totally )?(?:understand|appreciate|hear|share|acknowledge|recogni[sz]e) (?:your|you|how|the|that) ?(?:frustration|concerns?|feelings?|disappointment|anger|you feel)?\s*[.!]?$|sorry (?:that you|you|to hear (?:that )?you(?:['’]re| are)?) (?:feel|felt|are feeling|were) \w+|\bsorry for (?:your|the|any) (?:frustration|disappointment|stress|upset|distress|inconvenience)\b/i;

const DEEPLY = /\b(?:so|really|truly|very|deeply|genuinely|terribly|awfully) sorry\b/i;

/** Whether the draft meets what the customer feels: in its own words, only in stock ones, or not at all. */
export function feelingMet(reading: Reading, sentences: readonly PlacedSentence[]): 'none' | 'weak' | 'met' {
  if (reading.intensity === 0) return 'met';
  let best: 'none' | 'weak' | 'met' = 'none';
  for (const sentence of sentences) {
    const { stances } = saidIn(sentence);
    const { weak, met, deeply } = meets(sentence.facts);
    if (!weak && (met || stances.has('meets'))) return 'met';
    // Taking it on oneself, or being more than politely sorry, meets a feeling halfway.
    if (weak || stances.has('own') || deeply) best = 'weak';
  }
  return best;
}

const meets = noted(({ text }: SentenceFacts) => ({
  weak: WEAK.test(text),
  met: MET.test(text),
  deeply: DEEPLY.test(text),
}));
