import { feelingMet } from '../customer/hearing';
import { readDraft } from '../draft';
import type { CheckId, Finding, Review, Span } from '../types';
import type { Attempt, Move, MoveId } from './types';

/** What a finding does to the one it is said to; a check of `blame` or `def` that is not named blames or defends. */
const BY_CHECK: Partial<Record<CheckId, MoveId>> = {
  'def-denial': 'denied',
  'def-doubt-author': 'denied',
  'def-counterattack': 'blamed',
  'def-minimise': 'minimised',
  'ack-policing': 'policed',
  'tone-command': 'policed',
  'safe-swearing': 'sneered',
  'tone-cheer': 'sneered',
  'tone-shout': 'shouted',
  'ack-hollow': 'canned',
  'tone-canned': 'canned',
  'close-brushoff': 'brushed-off',
  'own-bounce': 'bounced',
  'res-overpromise': 'overpromised',
  'res-public-money': 'paid-in-public',
  'safe-incentive': 'paid-in-public',
  'safe-legal-threat': 'threatened',
  'safe-pii': 'exposed',
  'safe-health': 'exposed',
  'safe-staff': 'exposed',
  'safe-liability': 'admitted-fault',
};

/** Felt even where the judge calls them polish: whoever was wronged hears a joke, a template or a bounce at once. */
const FELT: CheckId[] = ['tone-cheer', 'tone-canned', 'ack-hollow', 'own-bounce'];

function ofFinding({ check, group, severity, span }: Finding): MoveId | null {
  if (severity < 2 && !FELT.includes(check)) return null;
  const named = BY_CHECK[check];
  if (named) return named;
  // What is missing shows in the moves that were not made.
  if (!span) return null;
  return group === 'blame' ? 'blamed' : group === 'def' ? 'defended' : null;
}

/** Whether the judge lets a reply go out with at most small changes. */
export const isGood = ({ dials, findings }: Review) => dials.overall >= 70 && findings.every((f) => f.severity < 3);

/**
 * What a try did, read from its review alone.
 * @param open how many points were open before and are after this try
 */
export function movesOf({ choice, draft, review }: Attempt, open: { before: number; after: number }): Move[] {
  if (choice === 'no-reply') return [{ id: 'stayed-silent', span: null }];
  if (choice === 'hand-over') return [{ id: 'handed-over', span: null }];
  if (!review) throw new Error('A reply is played with its review');
  const { signals, reading, findings, dials } = review;
  const sentences = readDraft(draft);
  const moves = new Map<MoveId, Span | null>();
  const made = (id: MoveId, when: boolean, span: Span | null = null) => {
    if (when && (moves.get(id) ?? null) === null) moves.set(id, span);
  };

  made('heard-all', open.after === 0);
  made('heard-some', open.after > 0 && open.after < open.before);
  made('heard-none', open.after > 0 && open.after === open.before);
  made('met-feeling', reading !== null && reading.intensity > 0 && feelingMet(reading, sentences) === 'met');
  made('apologised', signals.apology === 'full');
  made('half-apologised', signals.apology === 'conditional');
  made('owned', signals.ownership);
  made('gave-step', signals.nextStep);
  made('gave-time', signals.timeframe);
  made('gave-contact', signals.contact);

  const asks = reading?.asks.filter((ask) => !ask.rhetorical) ?? [];
  made('answered', asks.length > 0 && asks.every((ask) => ask.answered), asks[0]?.answered ?? null);
  made(
    'left-question',
    asks.some((ask) => !ask.answered),
  );
  const interrogates = findings.some((f) => f.check === 'blame-interrogate');
  for (const { span, facts } of sentences) made('asked', !interrogates && /\?["”’)\s]*$/u.test(facts.text), span);

  for (const finding of findings) {
    const id = ofFinding(finding);
    if (id) made(id, true, finding.span);
  }
  made('canned', signals.canned);
  made('shouted', signals.shouting);
  made('dodged', moves.has('heard-none') && signals.acknowledgement !== 'specific' && !signals.nextStep);
  made('good', isGood(review));
  made('poor', dials.overall < 50);
  return [...moves].map(([id, span]) => ({ id, span }));
}
