import type { Exchange, Feeling, Reading, VoiceId } from '../types';
import type { Stance } from './acknowledge';
import { type Acknowledged, acknowledgeAll } from './acknowledge-all';
import type { Attempt } from './compose';
import { acknowledges } from './kept';
import { BEREAVED, CARE, UNSAFE } from './openers-care';
import { BRIEF } from './openers-several';
import type { Planned } from './plan';
import { raisedIn } from './raised';
import { speak, type Style } from './style';
import { LINES } from './voice';

/** What is said back to the customer before anything else; null where there is nothing to take up, or the draft has. Of what is handed over nothing is retold. */
export function acknowledgement(
  exchange: Exchange,
  reading: Reading,
  kept: Planned[],
  style: Style,
  voice: VoiceId,
  { choose, nth, open: unnamed }: Attempt,
  general: boolean,
  stance: Stance,
): Acknowledged | null {
  const taken = kept.some(acknowledges);
  const handedOver = reading.route === 'hand-over';
  const customer = exchange.customer?.text ?? '';
  const loss = bereaved(customer);
  const points = raisedIn(reading, customer);
  const open = (taken ? points.filter((p) => !p.heard) : points).filter(
    (p) => !loss || !DEATH.test(customer.slice(p.span.start, p.span.end)),
  );
  if (taken && (open.length === 0 || handedOver)) return null;
  const spoken = (words: string) => speak(words, style, voice === 'formal');
  const first = loss ? BEREAVED : unsafe(customer) ? UNSAFE : null;
  const lead = first ? choose.pick(`${voice}.${loss ? 'bereaved' : 'unsafe'}`, first[voice]) : null;
  if (handedOver && !open.some((p) => CARE[p.facet]))
    return {
      text: spoken(lead ?? choose.pick(`${voice}.discrimination`, CARE.discrimination![voice])),
      brief: spoken(lead ?? BRIEF[voice].care),
    };
  const said = unnamed
    ? null
    : acknowledgeAll(
        open,
        customer,
        loss ? null : strongest(reading),
        choose,
        voice,
        voice === 'concise' && nth > 0 ? 1 : exchange.limit?.unit === 'x' || voice === 'concise' ? 2 : 3,
        general ? 'general' : nth,
        taken,
        stance,
      );
  // Beside the draft's own acknowledgement a blank would only be in the way.
  if (!said && !lead && taken) return null;
  const { text, brief } = said ?? {
    text: lead ? '' : choose.pick(`${voice}.unheard`, LINES[voice].unheard),
    brief: lead ?? BRIEF[voice].open,
  };
  return { text: spoken(`${lead ?? ''} ${text}`.trim()), brief: brief && spoken(loss ? lead! : brief) };
}

/** Somebody of theirs has died; so do their letters, graves and ashes speak of it. */
const DEATH =
  /\b(?:died|dying|passed away|deceased|(?:my|our) late (?:husband|wife|mother|father|mum|mom|dad|son|daughter|nan|gran\w*|partner|brother|sister)|lost (?:my|our) (?:husband|wife|mother|father|mum|mom|dad|son|daughter|baby|nan|gran\w*|partner|brother|sister|dog|cat)|(?:my|our|his|her|their|\p{L}+[’']s) (?:ashes|grave|headstone|funeral)|stranger[’']s grave|grave marker|put to sleep)\b|\bvet\b[\s\S]{0,160}\b(?:was|is) gone\b/iu;
export const bereaved = (customer: string): boolean =>
  DEATH.test(customer) &&
  !/\b(?:phone|battery|laptop|car|engine|screen|tablet|fridge|line|app|connection) (?:has |had |just )?died\b/i.test(
    customer,
  );

const unsafe = (customer: string): boolean =>
  /\b(?:do|did|does|don|didn|doesn|not|never|no longer)\b[^.!?]{0,12}\bfe(?:el|lt) safe\b|\bfe(?:el|lt|eling) unsafe\b/i.test(
    customer,
  );

function strongest(reading: Reading): Feeling | null {
  if (reading.intensity < 2) return null;
  // What presses is not what they feel, where they say what they feel.
  return (
    reading.feelings
      .filter((f) => f.id !== 'delight')
      .sort((a, b) => Number(a.id === 'urgency') - Number(b.id === 'urgency') || b.strength - a.strength)[0] ?? null
  );
}
