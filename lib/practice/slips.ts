import { sentences } from '../text/sentences';
import type { Review } from '../types';
import { maskNames } from './mask';
import type { ScenarioId, Slip } from './types';

/** A slip's texts are cut here: a card is one sentence or one short reply. */
const LONGEST = 1_000;

/**
 * The mistakes of one reply that are worth repeating, one of each check: what is serious or to be improved, not what
 * is polish.
 * @param made.id unique to this reply; each slip's id begins with it
 * @param made.from slips from work are masked
 */
export function slipsOf(
  review: Review,
  draft: string,
  made: { id: string; at: number; from: Slip['from']; customer: string; scenario: ScenarioId | null; names?: string[] },
): Slip[] {
  const spans = sentences(draft);
  const seen = new Set<string>();
  const masked = (text: string) =>
    (made.from === 'work' ? maskNames(text, made.names).text : text).trim().slice(0, LONGEST);
  return review.findings.flatMap((finding): Slip[] => {
    const { check, group, severity, span } = finding;
    if (severity < 2 || seen.has(check) || draft.trim() === '') return [];
    seen.add(check);
    const sentence = span && spans.find((s) => s.start <= span.start && span.start < s.end);
    return [
      {
        id: `${made.id}:${check}`,
        at: made.at,
        from: made.from,
        check,
        group,
        severity,
        // Where something is absent the whole reply is what is to be mended.
        sentence: masked(sentence ? draft.slice(sentence.start, sentence.end) : draft),
        customer: masked(made.customer),
        scenario: made.scenario,
      },
    ];
  });
}
