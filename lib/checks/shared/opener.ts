import type { Feeling, Fix, Point, VoiceId } from '../../types';
import { acknowledge } from '../../rewrite/acknowledge';
import { acknowledgeAll } from '../../rewrite/acknowledge-all';
import { openChooser } from '../../rewrite/choose';
import { speak, type Style, styleOf } from '../../rewrite/style';
import type { DraftContext } from './check';
import { Kept } from '../../text/remembered';
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
  const most = context.exchange.limit?.unit === 'x' ? 2 : 3;
  const style = styleOf(context.exchange.draft);
  return openersFor(points, customer, feeling, most, style).map((text) => insertOpener(context.exchange.draft, text));
}

/** Told by the message and the writer's manner, while many drafts of an answer to it are read. */
const told = new Kept<readonly string[]>(50);

function openersFor(
  points: readonly Point[],
  customer: string,
  feeling: Feeling | null,
  most: number,
  style: Style,
): readonly string[] {
  const raised = points.map(({ facet, span, weight }) => [facet, span.start, span.end, weight]);
  return told.of(JSON.stringify([most, style, feeling && [feeling.id, feeling.strength], raised, customer]), () => {
    const said = WORDINGS.flatMap(
      ([voice, variant]) =>
        acknowledgeAll([...points], customer, feeling, openChooser(variant), voice, most)?.text ??
        acknowledge(points[0]!, customer, feeling, openChooser(variant), voice) ??
        [],
    );
    return [...new Set(said.map((sentence) => speak(sentence, style, false)))].slice(0, MOST_OFFERED);
  });
}
