import { review } from '../review';
import { fits } from '../text/length';
import type { DialId, Exchange, Playbook, Review, Slot } from '../types';
import { copies } from './alike';
import { invents, keeps } from './facts';
import type { Plan } from './plan';

const SLOT = /\[([a-z][^\]\n]{1,60})\]/g;
/** What stands in for a slot while a rewrite is judged. */
const FILLED: Record<string, string> = {
  'by when': 'by Friday',
  when: 'Friday',
  name: 'Ana',
  'your name': 'Ana',
  'your initials': 'AB',
  'what you will do': 'check this with the team',
  'how to reach you': '555-0100',
  'what went wrong': 'the trouble you had',
};

/** The slots of a text. */
export const slotsIn = (text: string): Slot[] =>
  [...text.matchAll(SLOT)].map((m) => ({ name: m[1]!, span: { start: m.index, end: m.index + m[0].length } }));

/** The same text with its slots filled in, as it would be posted. */
export const filled = (text: string): string =>
  text.replace(SLOT, (slot, name: string) => FILLED[name] ?? slot.slice(1, -1));

/**
 * Why a rewrite must not be shown; [] for one that may: it fits the site, loses and invents nothing, copies no six words
 * of the customer, trips no serious check, is below the draft on no dial
 * (beside a draft that must not be posted: on neither safety nor the whole), and is better than it.
 */
export function withheld(text: string, exchange: Exchange, judged: Review, playbook: Playbook, plan: Plan): string[] {
  const { customer, draft, limit } = exchange;
  if (!fits(text, limit)) return ['too long'];
  const lost = keeps(plan.facts, text).map((fact) => `loses ${fact.kind} “${fact.text}”`);
  const invented = invents(text, exchange, playbook).map((words) => `invents “${words}”`);
  const copied =
    customer && copies(text, customer.text) && !copies(draft, customer.text) ? ['copies the customer'] : [];
  if (lost.length + invented.length + copied.length > 0) return [...lost, ...invented, ...copied];
  const again = review({ ...exchange, draft: filled(text) }, playbook);
  const tripped = again.findings.filter((f) => f.severity >= 3).map((f) => `trips ${f.check}`);
  // What must never be posted may have scored for heard or owned; that is not ours to match.
  const compared: (DialId | 'overall')[] = judged.findings.some((f) => f.severity === 4)
    ? ['safe', 'overall']
    : ['heard', 'owned', 'fixed', 'calm', 'safe', 'overall'];
  const lower = compared
    .filter((dial) => (again.dials[dial] ?? 100) < (judged.dials[dial] ?? 0))
    .map((dial) => `${dial} ${again.dials[dial]} is below ${judged.dials[dial]}`);
  return [...tripped, ...lower, ...(worthwhile(judged, again) ? [] : ['is no better'])];
}

/** From this score on a draft without grave findings is good, and only a marked gain is worth changing it. */
export const GOOD = 70;
const MARKED_GAIN = 8;
/** A rewrite with as much left to mend as the draft must score at least this much higher. */
const LEAST_GAIN = 3;

function worthwhile(before: Review, after: Review): boolean {
  const gain = after.dials.overall - before.dials.overall;
  if (before.dials.overall >= GOOD && before.findings.every((f) => f.severity < 3)) return gain >= MARKED_GAIN;
  return gain >= LEAST_GAIN || weight(after) < weight(before);
}

/** What there is to mend, gravely or not. */
const weight = ({ findings }: Review): number =>
  findings.reduce((sum, { severity }) => sum + (severity > 1 ? severity : 0), 0);
