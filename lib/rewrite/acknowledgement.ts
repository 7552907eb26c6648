import type { Exchange, Feeling, Point, Reading, VoiceId } from '../types';
import { type Acknowledged, acknowledgeAll } from './acknowledge-all';
import type { Attempt } from './compose';
import { acknowledges } from './kept';
import { BRIEF } from './openers';
import type { Planned } from './plan';
import { speak, type Style } from './style';
import { LINES } from './voice';

/** What is said back to the customer before anything else; null where there is nothing to take up, or the draft has. */
export function acknowledgement(
  exchange: Exchange,
  reading: Reading,
  kept: Planned[],
  style: Style,
  voice: VoiceId,
  { choose, nth }: Attempt,
  general: boolean,
): Acknowledged | null {
  const taken = kept.some(acknowledges);
  const open = taken ? reading.points.filter((p) => !p.heard) : reading.points;
  if (taken && open.length === 0) return null;
  const said = acknowledgeAll(
    open as Point[],
    exchange.customer?.text ?? '',
    strongest(reading),
    choose,
    voice,
    voice === 'concise' && nth > 0 ? 1 : exchange.limit?.unit === 'x' || voice === 'concise' ? 2 : 3,
    general ? 'general' : nth,
    taken,
  );
  // Beside the draft's own acknowledgement a blank would only be in the way.
  if (!said && taken) return null;
  const { text, brief } = said ?? {
    text: choose.pick(`${voice}.unheard`, LINES[voice].unheard),
    brief: BRIEF[voice].open,
  };
  const spoken = (words: string) => speak(words, style, voice === 'formal');
  return { text: spoken(text), brief: brief && spoken(brief) };
}

function strongest(reading: Reading): Feeling | null {
  if (reading.intensity < 2) return null;
  return [...reading.feelings].filter((f) => f.id !== 'delight').sort((a, b) => b.strength - a.strength)[0] ?? null;
}
