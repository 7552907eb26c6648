import { small } from '../text/small';
import { inHand, type Style } from './style';

/** One piece of a reply. */
export interface Part {
  text: string;
  /** Which goes first when room is short, lowest number first; 0 stays. */
  goes: number;
  /** A sign-off keeps its small letters. */
  as?: 'written';
  /** The same in fewer words, where nothing is lost by it. */
  tight?: string;
  /** Says the same in one short sentence, the parts marked `in: 'brief'` included. */
  brief?: string | null;
  /** What the brief wording of another part says too. */
  in?: 'brief';
}

type Step = (parts: Part[]) => Part[];
const without =
  (level: number): Step =>
  (parts) =>
    parts.filter((p) => p.goes !== level);
const tight: Step = (parts) => parts.map((p) => ({ ...p, text: p.tight ?? p.text }));
const brief: Step = (parts) =>
  parts.some((p) => p.brief) ? parts.flatMap((p) => (p.brief ? { ...p, text: p.brief } : p.in ? [] : p)) : parts;

/**
 * What is given up for room, one after the other: first what only adds, then long words, then the fuller sympathy, last
 * advice that holds no fact.
 */
const STEPS: Step[] = [
  without(1),
  without(2),
  tight,
  without(3),
  without(4),
  without(5),
  without(6),
  brief,
  without(7),
  without(8),
];

/** The parts as one text, less what must go for it to fit; null where what must stay is too long. */
export function fitted(parts: Part[], room: (text: string) => boolean, style: Style): string | null {
  let left = parts;
  for (const step of [null, ...STEPS]) {
    if (step) left = step(left);
    const text = join(left, style);
    if (room(text)) return text;
  }
  return null;
}

/** One line after another; after "Hi Maya," a sentence goes on small, anywhere else it starts with a capital. */
function join(parts: Part[], style: Style): string {
  const text = parts.reduce(
    (said, { text: next, as }) =>
      said === '' || as
        ? `${said} ${next}`.trimStart()
        : `${ended(said)} ${said.endsWith(',') ? small(next) : next.replace(/^\p{Ll}/u, (c) => c.toUpperCase())}`,
    '',
  );
  return inHand(text, style);
}

/** A writer who leaves out the last full stop gets one where another sentence follows. */
const ended = (text: string): string =>
  /[\p{L}\p{N}%)]$/u.test(text) && !/^@\S+(?:\s+@\S+)*$/.test(text) ? `${text}.` : text;
