import { review } from '../review';
import { fits, lengthOf } from '../text/length';
import type { DialId, Exchange, Playbook, Review, Rewrite, Slot, VoiceId } from '../types';
import { copies, difference } from './alike';
import { compose } from './compose';
import { invents, keeps } from './facts';
import { type Plan, planOf } from './plan';
import { styleOf } from './style';

const VOICES: VoiceId[] = ['warm', 'concise', 'formal'];
/** Two voices that share more than this are one voice. */
const LEAST_DIFFERENCE = 0.3;
/** Wordings tried for one voice before it is given up. */
const TRIES = 4;
const SLOT = /\[([a-z][^\]\n]{1,60})\]/g;
/** What stands in for a slot while a rewrite is judged. */
const FILLED: Record<string, string> = { 'by when': 'by Friday', name: 'Ana', 'what you will do': 'check this with the team', 'how to reach you': '555-0100' };

/**
 * Whole replies in up to three voices, made only of the draft, the customer's message and the playbook; unknowns are
 * slots in square brackets. [] where there is nothing to do: the draft is good, there is nothing to say, or no plain
 * reply is called for. A rewrite that loses a fact, invents one or trips a serious check is never among them.
 */
export function rewrite(exchange: Exchange, judged: Review, playbook: Playbook): Rewrite[] {
  if (!wanted(exchange, judged)) return [];
  const plan = planOf(exchange, judged, playbook);
  if (!plan) return [];
  const shown: Rewrite[] = [];
  for (const voice of VOICES) {
    const text = best(exchange, judged, playbook, plan, voice, shown);
    if (text !== null) shown.push({ voice, text, slots: slotsIn(text), kept: plan.facts, length: lengthOf(text, exchange.limit) });
  }
  return shown;
}

function wanted(exchange: Exchange, judged: Review): boolean {
  if (exchange.draft.trim() === '' || judged.language === 'other') return false;
  if (judged.reading && judged.reading.route !== 'reply' && judged.reading.route !== 'reply-once') return false;
  if (['ready', 'too-short', 'not-english', 'no-reply'].includes(judged.verdict.id)) return false;
  return judged.findings.some((f) => f.severity >= 2);
}

function best(exchange: Exchange, judged: Review, playbook: Playbook, plan: Plan, voice: VoiceId, shown: Rewrite[]): string | null {
  const style = styleOf(exchange.draft);
  const seed = seedOf(exchange.customer?.text ?? '');
  for (let i = 0; i < TRIES; i++) {
    const text = compose(exchange, judged, plan, style, voice, seed + i, playbook);
    if (text !== null && text !== exchange.draft && sound(text, exchange, judged, playbook, plan) && shown.every((r) => difference(r.text, text) >= LEAST_DIFFERENCE)) return text;
  }
  return null;
}

/** The lock: nothing lost, nothing invented, nothing copied, nothing serious, no dial below the draft's. */
function sound(text: string, exchange: Exchange, judged: Review, playbook: Playbook, plan: Plan): boolean {
  if (!fits(text, exchange.limit) || keeps(plan.facts, text).length > 0 || invents(text, exchange, playbook).length > 0) return false;
  if (exchange.customer && copies(text, exchange.customer.text) && !copies(exchange.draft, exchange.customer.text)) return false;
  const again = review({ ...exchange, draft: text.replace(SLOT, (slot, name: string) => FILLED[name] ?? slot.slice(1, -1)) }, playbook);
  if (again.findings.some((f) => f.severity >= 3)) return false;
  return (Object.keys(judged.dials) as (DialId | 'overall')[]).every((dial) => (again.dials[dial] ?? 100) >= (judged.dials[dial] ?? 0));
}

/** The same message begins with the same wording; different messages differ. */
function seedOf(text: string): number {
  let seed = 0;
  for (const letter of text.slice(0, 500)) seed = (seed * 31 + letter.codePointAt(0)!) % 1_000_003;
  return seed;
}

function slotsIn(text: string): Slot[] {
  return [...text.matchAll(SLOT)].map((m) => ({ name: m[1]!, span: { start: m.index, end: m.index + m[0].length } }));
}
