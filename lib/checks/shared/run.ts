import type { Hit, PlacedSentence } from '../../text/net';
import { remembered } from '../../text/remembered';
import type { Exchange, Finding, Fix, Playbook, Severity, Span } from '../../types';
import { CHECKS } from '../index';
import type { Check, DraftContext, Match } from './check';
import { guard, inside, type Guarded } from './guards';

/** The frames of every check, for the one net that reads drafts. */
export const CHECK_FRAMES: Record<string, readonly string[]> = Object.fromEntries(
  CHECKS.map((c) => [c.id, c.frames ?? []]),
);

/** Of one check, more than this in one draft tell nothing new; it keeps hostile drafts cheap. */
const MOST_OF_A_CHECK = 40;

/** A match with the check that made it. */
interface Caught {
  check: Check;
  match: Match;
  severity: Severity;
}

/** A finding whose fixes are made when somebody asks for them. */
export type Found = Omit<Finding, 'fixes'> & { fixes: () => Fix[] };

/**
 * All findings of all checks, strongest first where spans overlap (one finding per span), in the draft's order,
 * absences last. Pure.
 */
export function runChecks(context: DraftContext): Found[] {
  const guarded = guard(context.exchange, context.sentences);
  const caught: Caught[] = [];
  for (const check of CHECKS) {
    if (isOff(check.id, context.playbook)) continue;
    let left = MOST_OF_A_CHECK;
    for (const matches of [framed(check, context), check.find?.(context) ?? NONE])
      for (const match of matches)
        if (left > 0 && !(match.span && covered(check, match.span, guarded))) {
          left--;
          caught.push({ check, match, severity: match.severity ?? check.severity });
        }
  }
  return inOrder(strongest(caught).map((it) => found(it, context)));
}

/** What a pack locks stays on, whatever the user switched off. */
const LOCKED: Partial<Record<Playbook['pack'], string[]>> = { health: ['safe-health'], finance: ['safe-pii'] };

/** Whether the user switched this check off. */
export function isOff(check: string, { off, pack }: Playbook): boolean {
  return (off?.includes(check) ?? false) && !LOCKED[pack]?.includes(check);
}

/** Stretches that deny or blame: what they echo of the customer's words was disputed, not heard. */
export function disputed(context: DraftContext): Span[] {
  const guarded = guard(context.exchange, context.sentences);
  return DISPUTING.flatMap((check) =>
    framed(check, context).filter((match) => match.span && !covered(check, match.span, guarded)),
  ).flatMap((match) => match.sentence ?? []);
}

/** Asked before it is known what is heard: none of their `refine`s may look at that, nor at the acknowledgement. */
const DISPUTING = CHECKS.filter(
  ({ id, group }) =>
    group === 'blame' ||
    ['def-denial', 'def-doubt-author', 'def-correcting', 'def-minimise', 'def-counterattack', 'def-told-you'].includes(
      id,
    ),
);
const disputing = new Set(DISPUTING);

function framed(check: Check, context: DraftContext): Match[] {
  const matches = check.frames ? matchesOf(context.sentences).get(check.id) : undefined;
  if (!matches) return NONE;
  if (!check.refine) return matches;
  const known = disputing.has(check) ? refined(context.exchange) : null;
  const before = known?.get(check);
  if (before) return before;
  const kept = matches.flatMap((match) => check.refine!(match, context) ?? []);
  known?.set(check, kept);
  return kept;
}

/** What a review's first look at the disputing checks left, for its second. */
const refined = remembered<Exchange, Map<Check, Match[]>>(() => new Map());

const NONE: Match[] = [];

/** What the net caught in a draft, by the check that owns the frame. */
const matchesOf = remembered((sentences: PlacedSentence[]): Map<string, Match[]> => {
  const byOwner = new Map<string, Match[]>();
  for (const { span, facts } of sentences)
    for (const hit of facts.hits) {
      const match = placed(hit, span);
      const list = byOwner.get(hit.owner);
      if (list) list.push(match);
      else byOwner.set(hit.owner, [match]);
    }
  return byOwner;
});

const placed = (hit: Hit, sentence: Span): Match => ({
  span: shift(hit, sentence.start),
  captures: Object.fromEntries(Object.entries(hit.captures).map(([name, span]) => [name, shift(span, sentence.start)])),
  frame: hit.frame,
  sentence,
});

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function covered(check: Check, span: Span, guarded: Guarded): boolean {
  const holds = (name: keyof Guarded) => !check.unguarded?.includes(name) && inside(guarded[name], span);
  return (
    holds('quoted') || holds('reported') || holds('hypothetical') || (check.group === 'blame' && holds('absolved'))
  );
}

function found({ check, match, severity }: Caught, context: DraftContext): Found {
  return {
    check: check.id,
    group: check.group,
    severity,
    span: match.span,
    message: match.message ?? check.why,
    fixes: () => check.fixes(match, context),
    by: 'frames',
    sureness: null,
  };
}

/** One of those that overlap: the most severe stays, then the longer; a promise or a manner never hides what is unfit for the public. Of absences, one of a kind. */
function strongest(caught: Caught[]): Caught[] {
  const width = ({ match }: Caught) => (match.span ? match.span.end - match.span.start : 0);
  const start = ({ match }: Caught) => match.span?.start ?? 0;
  const rank = [...caught].sort((a, b) => b.severity - a.severity || width(b) - width(a) || start(a) - start(b));
  const kept: Caught[] = [];
  const unfit = caught.filter((it) => it.check.group === 'safe' && it.match.span);
  const hides = (it: Caught) =>
    (it.check.group === 'res' || it.check.group === 'tone') &&
    it.match.span &&
    unfit.some(
      (u) =>
        u.severity >= it.severity &&
        u.match.span!.start < it.match.span!.end &&
        it.match.span!.start < u.match.span!.end,
    );
  for (const it of rank) {
    if (hides(it)) continue;
    const { span, message } = it.match;
    const rival = kept.some(({ check, match }) =>
      span
        ? match.span && match.span.start < span.end && span.start < match.span.end
        : !match.span && check === it.check && match.message === message,
    );
    if (!rival) kept.push(it);
  }
  return kept;
}

/** In the draft's order, absences last. */
export function inOrder(findings: Found[]): Found[] {
  return [...findings].sort(
    (a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || b.severity - a.severity,
  );
}
