import type { Feeling, Point, VoiceId } from '../types';
import { copies } from './alike';
import { acknowledge, namesHarm, sentence, type Stance, wayOf, withFeeling } from './acknowledge';
import type { Chooser } from './choose';
import { type Echo, echoes } from './echo';
import { feelingWord } from './feeling';
import { openWithLetters } from './measures';
import { BRIEF, TOGETHER } from './openers-several';

/** Facets that are answered by care alone: nothing of them is retold. */
const CARE = new Set(['health', 'discrimination', 'ex-employer']);

/** The nth way of telling a point, or the one without any detail. */
type Way = number | 'general';

/** An acknowledgement, and the shortest apology that names the heaviest point; null where that cannot be said. */
export interface Acknowledged {
  text: string;
  brief: string | null;
}

/**
 * Says several points back in one sentence, in the customer's order.
 * @param most how many are named, heaviest first
 * @param nth which way of telling each: 0 the most telling; `general` names the kind of trouble and no detail
 * @param sure only what is told by their own event, nothing by its kind
 * @param stance whose word is taken for it
 * @returns null where none is understood
 */
export function acknowledgeAll(
  points: Point[],
  customer: string,
  feeling: Feeling | null,
  choose: Chooser,
  voice: VoiceId,
  most: number,
  nth: Way = 0,
  sure = false,
  stance: Stance = 'as it was',
): Acknowledged | null {
  const care = points.find(
    (p) => CARE.has(p.facet) && (p.facet !== 'health' || points.length === 1 || namesHarm(customer, p)),
  );
  if (care) return { text: acknowledge(care, customer, feeling, choose, voice)!, brief: BRIEF[voice].care };
  const told = telling(
    points.filter((p) => !CARE.has(p.facet)),
    customer,
    most,
    nth,
  ).filter((t) => !sure || t.echo.tells === 3);
  if (told.length === 0) return null;
  const brief = briefly(told, voice);
  if (told.length === 1) return { text: sentence(told[0]!.echo, feeling, choose, voice, stance), brief };
  const said = told.map((t) => t.echo);
  const feel = feelingWord(feeling);
  const which = stance === 'as told' ? 'told' : feel ? 'felt' : 'plain';
  const line = choose.pick(`${voice}.together.${which}`, TOGETHER[voice][which]);
  const things = said.flatMap((e) => e.np ?? []);
  // "Being charged twice, then a shrug: not good enough" can open a line, not end one.
  const list =
    voice !== 'formal' && line.startsWith('{List}') && things.length === said.length
      ? series(things, voice === 'warm' ? 'and then' : 'then')
      : joined(
          said.map((e) => e.says),
          customer,
        );
  const text = withFeeling(line, feel)
    .replace('{List}', () => openWithLetters(list).replace(/^“?\p{Ll}/u, (start) => start.toUpperCase()))
    .replace('{list}', () => list);
  return { text, brief };
}

function briefly(told: Told[], voice: VoiceId): string | null {
  const heaviest = [...told].sort((a, b) => b.point.weight - a.point.weight)[0]!.echo;
  return BRIEF[voice].own.replace('{says}', () => heaviest.says);
}

interface Told {
  point: Point;
  echo: Echo;
}

/** The weightier points that can be told well, in the order in which they were raised; of those told only by topic, one at most. */
function telling(points: Point[], customer: string, most: number, nth: Way): Told[] {
  const told: Told[] = [];
  for (const point of points) {
    const ways = echoes(point, customer);
    const echo =
      nth === 'general'
        ? ways.find((e) => e.tells === 0 && e.np !== null)
        : ways.length > 0
          ? wayOf(ways, nth)
          : undefined;
    if (echo && !told.some((t) => opening(t.echo) === opening(echo) || within(echo, t.echo)))
      told.push({ point, echo });
  }
  const best = [...told].sort(
    (a, b) =>
      Number(b.echo.hears) - Number(a.echo.hears) ||
      b.echo.tells - a.echo.tells ||
      b.point.weight - a.point.weight ||
      a.point.span.start - b.point.span.start,
  );
  // Beside their own event a kind of event says nothing.
  const least = best.some((t) => t.echo.tells === 3) ? 3 : 2;
  const good = best.filter((t) => t.echo.tells >= least || nth === 'general');
  return (good.length > 0 ? good : best.slice(0, 1))
    .slice(0, most)
    .sort((a, b) => a.point.span.start - b.point.span.start);
}

/** "You were billed $1,640" is told by "you were quoted $900 and billed $1,640". */
const within = (echo: Echo, other: Echo): boolean =>
  other.says.includes(echo.says.replace(/^you (?:were (?:left with )?|had )?/, ''));
/** Two that begin alike ("being charged …") are one thing. */
const opening = ({ np, says }: Echo): string =>
  (np ?? says)
    .split(' ')
    .slice(0, np ? 2 : 3)
    .join(' ');
const series = (parts: string[], last: string): string =>
  parts.length === 2 ? `${parts[0]}, ${last} ${parts[1]}` : `${parts.slice(0, -1).join(', ')}, ${last} ${parts.at(-1)}`;
/**
 * Statements in one sentence: "you were let down by A" and "you were let down by B" → "you were let down by A and B"; a
 * second "you" is left out, and where the customer joined the same two, a small word stands between them.
 */
function joined(all: string[], customer: string): string {
  const parts = all.map((part, i) => {
    const shared = ['you were let down by ', 'there was ', 'you '].find(
      (head) => part.startsWith(head) && all[i - 1]?.startsWith(head),
    );
    return shared ? part.slice(shared.length) : part;
  });
  const last = parts.pop()!;
  const joint = / (?:is|are)\b/.test(last) ? 'now' : PAST.test(` ${last}`) ? 'then' : 'on top of that';
  const ways = [
    `${parts.join(', ')} and ${last}`,
    `${parts.join(', ')} and ${joint} ${last}`,
    `${parts.join(' and ')}, and ${joint} ${last}`,
  ];
  return ways.find((way) => !copies(way, customer)) ?? ways[0]!;
}
const PAST =
  / (?:was|were|had|did|came|went|got|left|lost|broke|told|took|ran|fell|drove|threw|gave|made|kept|sat|stood|paid|spent|found|hung|shut|cut|put|rang|sent|\p{L}+ed)\b/u;
