import type { Point, Span } from '../types';
import { quantitiesIn } from './quantities';

/** Words with a capital that name nobody: how sentences are joined, days and months, and shouting. */
const NO_NAME =
  /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|They|And|But|So|Then|When|We|You|He|She|It|My|No|Not|Never|OK|Worst|Please|Hi|Hello|Dear|Mr|Mrs|Ms|Dr)$/;
/** A word that begins with a capital and goes on in small letters ("Marco"), or a maker's own spelling ("iPhone", "PS5"). */
const NAME =
  /(?<![\p{L}\p{N}@#'’])(?:\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?|\p{Ll}\p{Lu}\p{Ll}{2,}|\p{Lu}{2,5}\d{1,4})(?![\p{L}\p{N}])/gu;
const BEGINS = /(?:^|[.!?…:;\n"“(]\s*)$/;

/** The point with its numbers and names, in offsets of the message; neither field where there is none. */
export function withDetails(point: Point, message: string): Point {
  const { start, end } = point.span;
  const clause = message.slice(start, end);
  const placed = (spans: readonly Span[]): Span[] => spans.map((s) => ({ start: s.start + start, end: s.end + start }));
  const numbers = placed(quantitiesIn(clause));
  const names = placed(namesIn(clause)).filter(
    (name) => !BEGINS.test(message.slice(Math.max(0, name.start - 4), name.start)),
  );
  return { ...point, ...(numbers.length > 0 && { numbers }), ...(names.length > 0 && { names }) };
}

function namesIn(clause: string): Span[] {
  return [...clause.matchAll(NAME)]
    .filter(([word]) => !NO_NAME.test(word))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
