import { type DeskState, ignoreKey } from '@/lib/desk/state';
import type { VerdictId } from '@/lib/types';

export type Tone = 'quiet' | 'good' | 'mend' | 'stop';
export interface PillLabel {
  /** What stands on the pill. */
  text: string;
  tone: Tone;
  /** What a screen reader says. */
  name: string;
}

const TONES: Record<VerdictId, Tone> = {
  ready: 'good',
  nearly: 'good',
  'needs-work': 'mend',
  'makes-it-worse': 'stop',
  'dont-post': 'stop',
  'no-reply': 'mend',
  'too-short': 'quiet',
  'not-english': 'quiet',
};
const HOW = 'Opens Heard’s panel.';

/** The verdict in words and how many findings are left, as the pill shows them. */
export function pillLabel(state: DeskState): PillLabel {
  const { exchange, review, trouble } = state;
  if (trouble) return { text: 'Heard: a problem', tone: 'quiet', name: `Heard: ${trouble} ${HOW}` };
  if (!exchange?.draft.trim())
    return { text: 'Heard', tone: 'quiet', name: `Heard reads this reply as you type. ${HOW}` };
  if (!review) return { text: 'Reading…', tone: 'quiet', name: `Heard is reading. ${HOW}` };
  const ignored = new Set(state.ignored);
  const count = review.findings.filter(
    ({ check, span }) => !ignored.has(ignoreKey(check, span ? exchange.draft.slice(span.start, span.end) : '')),
  ).length;
  const words = review.verdict.words || 'Read';
  const text = count ? `${words} · ${count}` : words;
  const things = count === 0 ? '' : count === 1 ? ' finding' : ' findings';
  return {
    text,
    tone: TONES[review.verdict.id] ?? 'quiet',
    name: `Heard: ${text}${things}. ${review.verdict.detail} ${HOW}`,
  };
}
