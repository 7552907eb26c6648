import { lengthOf } from '../text/length';
import type { Exchange, Playbook, Review, Rewrite } from '../types';
import { judge } from '../review';
import { filled, reviewAgainst, slotsIn, wordsAgainst } from './lock';
import { planOf } from './plan';

/** A longer proposal is no reply, UTF-16 units. */
const LONGEST = 5_000;

/**
 * A reply that somebody else proposed, as a rewrite, if it passes all that our own must pass: no fact lost, none
 * invented, no serious finding, no dial below the draft's, within the limit; else null. Where no plain reply is called
 * for, and in a clinic or bank, nothing passes.
 */
export function vetted(text: string, exchange: Exchange, judged: Review, playbook: Playbook): Rewrite | null {
  const reply = text.trim();
  if (reply === '' || reply.length > LONGEST || reply === exchange.draft.trim()) return null;
  if (playbook.pack === 'health' || playbook.pack === 'finance') return null;
  if (judged.reading && judged.reading.route !== 'reply') return null;
  const plan = planOf(exchange, judged);
  if (!plan || wordsAgainst(reply, exchange, playbook, plan).length > 0) return null;
  if (reviewAgainst(judged, judge({ ...exchange, draft: filled(reply) }, playbook), playbook).length > 0) return null;
  // A slot that we did not ask for is the model's, and nobody would know what to put there.
  if (filled(reply) !== reply && slotsIn(reply).some(({ name }) => !KNOWN.test(name))) return null;
  return {
    voice: 'warm',
    text: reply,
    slots: slotsIn(reply),
    kept: plan.facts,
    length: lengthOf(reply, exchange.limit),
    by: 'model',
  };
}

const KNOWN = /^(?:by when|name|what you will do|how to reach you)$/;
