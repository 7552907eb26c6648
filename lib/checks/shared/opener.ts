import type { Feeling, Fix, Point, VoiceId } from '../../types';
import { acknowledge } from '../../rewrite/acknowledge';
import { acknowledgeAll } from '../../rewrite/acknowledge-all';
import { openChooser } from '../../rewrite/choose';
import { speak, styleOf } from '../../rewrite/style';
import type { DraftContext } from './check';
import { small } from '../../text/small';
import { editsFix } from './fix';

const GREETING =
  /^\s*(?:@\S+[,:]?\s+)*(?:(?:hi|hello|hey|dear|hiya|namaste|greetings|good (?:day|morning|afternoon|evening))\b[^.!?,:;\n–—]{0,40}(?:[,!:.–—]|\s-)\s*)?/i;
const WORDINGS: [VoiceId, number][] = [
  ['warm', 0],
  ['concise', 1],
  ['warm', 2],
  ['formal', 0],
];
const MOST_OFFERED = 3;

/** A sentence put at the head of the draft, after its greeting; the draft's own first letter stays as it is. */
export function insertOpener(draft: string, sentence: string): Fix {
  const at = GREETING.exec(draft)![0].length;
  const space = at > 0 && !/\s$/.test(draft.slice(0, at)) ? ' ' : '';
  const rest = draft[at] ?? '';
  const lifted = /\p{Ll}/u.test(rest) && space === '' ? rest.toUpperCase() : rest;
  const said = /,[ \t]*$/.test(draft.slice(0, at)) ? small(sentence) : sentence;
  const changed = lifted === rest ? '' : lifted;
  return editsFix(
    [{ start: at, end: at + changed.length, text: `${space}${said}${rest === '' ? '' : ' '}${changed}` }],
    sentence,
  );
}

/** The strongest feeling a reply should meet. */
export function feelingToMeet(context: DraftContext): Feeling | null {
  return context.reading?.feelings.find((f) => f.id !== 'delight' && f.id !== 'urgency') ?? null;
}

/** Openers that say these points back, in several wordings; [] where nothing of them can be said honestly. */
export function openers(context: DraftContext, points: readonly Point[], feeling: Feeling | null): Fix[] {
  const customer = context.exchange.customer?.text;
  if (!customer || points.length === 0) return [];
  const said = WORDINGS.flatMap(([voice, variant]) => {
    const most = context.exchange.limit?.unit === 'x' ? 2 : 3;
    return (
      acknowledgeAll([...points], customer, feeling, openChooser(variant), voice, most)?.text ??
      acknowledge(points[0]!, customer, feeling, openChooser(variant), voice) ??
      []
    );
  });
  const style = styleOf(context.exchange.draft);
  return [...new Set(said.map((sentence) => speak(sentence, style, false)))]
    .slice(0, MOST_OFFERED)
    .map((sentence) => insertOpener(context.exchange.draft, sentence));
}
