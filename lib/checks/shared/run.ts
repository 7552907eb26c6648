import type { Finding, Span } from '../../types';
import { CHECKS } from '../index';
import type { Check, DraftContext, Match } from './check';
import { guard, inside, type Guarded } from './guards';

/** The frames of every check, for the one net that reads drafts. */
export const CHECK_FRAMES: Record<string, readonly string[]> = Object.fromEntries(
  CHECKS.map((c) => [c.id, c.frames ?? []]),
);

/**
 * All findings of all checks, strongest first where spans overlap (one finding per span), in the draft's order,
 * absences last. Pure.
 */
export function runChecks(context: DraftContext): Finding[] {
  const guarded = guard(context.exchange, context.sentences);
  const found = CHECKS.flatMap((check) =>
    [...framed(check, context), ...(check.find?.(context) ?? [])]
      .filter((match) => !match.span || !covered(check, match.span, guarded))
      .map((match) => finding(check, match, context)),
  );
  return strongest(found);
}

/** Stretches that deny or blame: what they echo of the customer's words was disputed, not heard. */
export function disputed(context: DraftContext): Span[] {
  const guarded = guard(context.exchange, context.sentences);
  return CHECKS.filter((check) => DISPUTING.includes(check.id) || check.group === 'blame')
    .flatMap((check) => framed(check, context).filter((match) => match.span && !covered(check, match.span, guarded)))
    .flatMap((match) => match.sentence ?? []);
}

const DISPUTING = [
  'def-denial',
  'def-doubt-author',
  'def-correcting',
  'def-minimise',
  'def-counterattack',
  'def-told-you',
];

function framed(check: Check, context: DraftContext): Match[] {
  if (!check.frames) return [];
  const matches = context.sentences.flatMap(({ span, facts }) =>
    facts.hits
      .filter((hit) => hit.owner === check.id)
      .map((hit) => ({
        span: shift(hit, span.start),
        captures: Object.fromEntries(Object.entries(hit.captures).map(([name, s]) => [name, shift(s, span.start)])),
        frame: hit.frame,
        sentence: span,
      })),
  );
  return check.refine ? matches.flatMap((match) => check.refine!(match, context) ?? []) : matches;
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function covered(check: Check, span: Span, guarded: Guarded): boolean {
  const holds = (name: keyof Guarded) => !check.unguarded?.includes(name) && inside(guarded[name], span);
  return (
    holds('quoted') || holds('reported') || holds('hypothetical') || (check.group === 'blame' && holds('absolved'))
  );
}

function finding(check: Check, match: Match, context: DraftContext): Finding {
  return {
    check: check.id,
    group: check.group,
    severity: match.severity ?? check.severity,
    span: match.span,
    message: match.message ?? check.why,
    fixes: check.fixes(match, context),
    by: 'frames',
    sureness: null,
  };
}

/** One finding per span: of those that overlap, the most severe stays, then the longer. */
export function strongest(findings: Finding[]): Finding[] {
  const rank = [...findings].sort(
    (a, b) => b.severity - a.severity || width(b) - width(a) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
  const kept: Finding[] = [];
  for (const it of rank) {
    const rival = it.span
      ? kept.some((k) => k.span && k.span.start < it.span!.end && it.span!.start < k.span.end)
      : kept.some((k) => !k.span && k.check === it.check && k.message === it.message);
    if (!rival) kept.push(it);
  }
  return inOrder(kept);
}

/** In the draft's order, absences last. */
export function inOrder(findings: Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || b.severity - a.severity,
  );
}

const width = (finding: Finding) => (finding.span ? finding.span.end - finding.span.start : 0);
