import type { AuthorGuess, AuthorKind, Level, Point, Route } from '../types';
import type { PlacedSentence } from '../text/net';
import { authorOf } from './authors';
import { believedOf } from './guess';
import { found } from './net';

/** Signs that a person with authority must take over, by what was found: first that holds, wins. */
const HAND_OVER: [string, string][] = [
  ['assault', 'It tells of an assault: a senior colleague and HR take this over now; nothing of the facts in public.'],
  ['discrimination', 'It tells of discrimination: a senior colleague and HR should take it over.'],
  [
    'injury',
    'Somebody’s health is touched: a manager and whoever owns safety must see it today, and it must be logged.',
  ],
  ['minor', 'A child’s data is involved: hand it to whoever owns privacy.'],
  ['death', 'A death is involved: a senior colleague should answer in person.'],
  ['fraud', 'It speaks of fraud: hand it to whoever owns security; no account details in public.'],
  [
    'legal',
    'A lawyer, a court or a regulator is named: hand it to whoever owns legal matters, and say nothing of the facts in public.',
  ],
  ['press', 'It seems to come from the press: hand it to whoever owns press matters.'],
];

/** From their third public turn on, the rest belongs in private. */
const LAST_TURN = 3;
const TURNS_REASON =
  'This is their third public turn: answer once more with one next step, and move to a private channel.';

/**
 * How the message is best met, why where that is not a plain reply, and the kind of writer it is for where it hangs on that.
 * @param turns how often this writer has spoken in the thread, this message included
 */
export function routeOf(
  read: readonly PlacedSentence<string>[],
  author: AuthorGuess[],
  points: Point[],
  severity: Level,
  turns: number,
): { route: Route; reason: string | null; author: AuthorKind | null } {
  const first = believedOf(author, ['at-risk', 'threat', 'doxxing', 'official']);
  if (first) return forAuthor(first);
  if (severity >= 4) {
    const raised = new Set(found('severity', read).map((f) => f.id));
    const cause = HAND_OVER.find(([id]) => raised.has(id));
    if (cause) return { route: 'hand-over', reason: cause[1], author: null };
    if (points.some((p) => p.facet === 'health'))
      return { route: 'hand-over', reason: HAND_OVER.find(([id]) => id === 'injury')![1], author: null };
  }
  const other = believedOf(author, ['spam', 'troll', 'satire', 'ex-employee']);
  if (other) return forAuthor(other);
  return turns >= LAST_TURN
    ? { route: 'reply-once', reason: TURNS_REASON, author: null }
    : { route: 'reply', reason: null, author: null };
}

function forAuthor(author: AuthorKind): ReturnType<typeof routeOf> {
  const { route, reason } = authorOf(author);
  return { route: route ?? 'reply', reason, author };
}
