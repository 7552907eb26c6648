import type { Judgement } from '../review';
import { fits } from '../text/length';
import type { DialId, Exchange, Fact, Playbook, Review, Slot, SlotKind } from '../types';
import { copies } from './alike';
import { harvest, invents, keeps } from './facts';
import type { Plan } from './plan';
import { withinRoom } from './room';
import { isGood } from './wanted';

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
  'the steps': 'open the menu, choose your account and follow the steps there',
  'the amount': '£20',
  'the reason': 'because the part came late',
  'the place': 'at our front desk',
  'yes or no, and why': 'yes, because that is how it is meant',
  'your answer': 'yes, that is how it works',
};

/** The slots of a text. */
export const slotsIn = (text: string): Slot[] =>
  [...text.matchAll(SLOT)].map((m) => ({
    name: m[1]!,
    span: { start: m.index, end: m.index + m[0].length },
    kind: KINDS[m[1]!] ?? 'words',
  }));
const KINDS: Record<string, SlotKind> = {
  'by when': 'time',
  when: 'time',
  name: 'person',
  'your name': 'person',
  'your initials': 'person',
  'how to reach you': 'channel',
  'what you will do': 'deed',
};

/** The same text with its slots filled in, as it would be posted; `wrong` is what the writer would name as gone wrong. */
export const filled = (text: string, wrong: string = FILLED['what went wrong']!): string =>
  text.replace(SLOT, (slot, name: string) =>
    name === 'what went wrong' ? wrong : (FILLED[name] ?? slot.slice(1, -1)),
  );

/** A few of the customer's own words for what went wrong: what a writer would put into that slot. */
export function namedBy(judged: Review, customer: string): string | undefined {
  const points = judged.reading?.points ?? [];
  const point = points.find((p) => !p.heard) ?? points[0];
  return point && customer.slice(point.span.start, point.span.end).split(/\s+/).slice(-MOST_NAMED).join(' ');
}
/** More of their words in a row would be copied, not named. */
const MOST_NAMED = 5;

/**
 * Why the words of a rewrite forbid showing it; [] where they do not: it fits the site and the draft's measure, loses no
 * fact of the draft but those that are named as left out, invents nothing, and copies no six words of the customer.
 */
export function wordsAgainst(text: string, exchange: Exchange, playbook: Playbook, plan: Plan): string[] {
  const { customer, draft, limit } = exchange;
  if (!fits(text, limit) || !withinRoom(text, draft, customer !== null)) return ['too long'];
  const lost = lostFacts(text, draft, plan).map((fact) => `loses ${fact.kind} “${fact.text}”`);
  const invented = invents(text, exchange, playbook).map((words) => `invents “${words}”`);
  const copied = customer && copies(text, customer.text) ? ['copies the customer'] : [];
  return [...lost, ...invented, ...copied];
}

/** Facts of the draft that are neither in the text nor named as left out. */
function lostFacts(text: string, draft: string, { leftOut }: Plan): Fact[] {
  const named = (fact: Fact) =>
    leftOut.some(
      (l) => l.fact.kind === fact.kind && l.fact.span.start < fact.span.end && fact.span.start < l.fact.span.end,
    );
  return keeps(
    harvest(draft).filter((fact) => !named(fact)),
    text,
  );
}

const DIALS: (DialId | 'overall')[] = ['heard', 'owned', 'fixed', 'calm', 'safe', 'overall'];

/** Serious findings of a rewrite: whoever judges, it is not shown with one. */
export const trips = (again: Judgement): string[] =>
  again.findings.filter((f) => f.severity >= 3).map((f) => `trips ${f.check}`);

/**
 * Why the review of a rewrite, judged as its draft was, forbids showing it; [] for one that trips no serious check, is
 * below the draft on no dial, and mends something. In a clinic or bank what a draft says against the pack's lock may have
 * scored; that is not to be matched.
 */
export function reviewAgainst(judged: Review, again: Judgement, { pack }: Playbook): string[] {
  const locked = (pack === 'health' || pack === 'finance') && judged.findings.some((f) => f.severity === 4);
  const lower = (locked ? (['safe', 'overall'] as const) : DIALS)
    .filter((dial) => again.dials[dial] !== null && again.dials[dial]! < (judged.dials[dial] ?? 0))
    .map((dial) => `${dial} ${again.dials[dial]} is below ${judged.dials[dial]}`);
  return [...trips(again), ...lower, ...(worthwhile(judged, again) ? [] : ['is no better'])];
}

/** What a rewrite of a good draft must score more, and of another that has as much left to mend. */
const MARKED_GAIN = 8;
const LEAST_GAIN = 4;
/** Or: how much less must be left to mend; one small finding the less is chance. */
const LEAST_MENDED = 3;

function worthwhile(before: Judgement, after: Judgement): boolean {
  const gain = after.dials.overall - before.dials.overall;
  const mended = weight(before) - weight(after);
  if (isGood(before)) return gain >= MARKED_GAIN || (gain >= 0 && mended >= 2);
  return gain >= LEAST_GAIN || mended >= LEAST_MENDED;
}

/** What there is to mend, gravely or not. */
const weight = ({ findings }: Judgement): number =>
  findings.reduce((sum, { severity }) => sum + (severity > 1 ? severity : 0), 0);
