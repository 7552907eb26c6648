import type { Span } from '../types';
import type { SentenceFacts } from '../text/net';
import type { Token } from '../text/tokens';

/** A stretch of one sentence that says one thing: what a community manager would quote. */
export interface Clause {
  /** In offsets of the message, without joining words, commas and white space around it. */
  span: Span;
  /** Index of its sentence. */
  sentence: number;
  /** Its words, and where they stand among the sentence's. */
  tokens: Token[];
  from: number;
  /** What joins it to the clause before: `but`, `,`, `` at the start of a sentence. */
  joint: string;
}

/** Words that begin a clause of their own after "and", "but", "then" or a comma. */
const SUBJECTS = new Set(
  'i we you they he she it there this that these those the my our your his her their its no not nobody none nothing never still now a an only had has have was were is are got get did do does can could will would just even when after all everything everyone someone staff also told said been being got had cut asked made left put kept took came went gave lost found sent paid'.split(
    ' ',
  ),
);
const JOINTS = new Set([
  'and',
  'but',
  'so',
  'then',
  'yet',
  'although',
  'though',
  'except',
  'whereas',
  'plus',
  'however',
]);
/** These begin a clause only when something that can stand by itself follows. */
const LOOSE = new Set(['and', 'so', 'then', 'since', 'after', 'until', 'where', 'plus', 'even', 'which', 'when']);
const BREAKS = /[,;:()[\]—–]|\s-+\s|\.\.+|…|\/\s|[!?]/;
const FEWEST = 3;
/** Short for something, with a full stop that may end a sentence as well: "every 5 min. cant even pay". */
const SHORT_UNITS = new Set('min mins hr hrs sec secs wk wks mo mos yr yrs etc'.split(' '));
/** Left off at the start of a clause: nobody quotes them. */
const LEADING = new Set([
  'and',
  'but',
  'so',
  'then',
  'because',
  'plus',
  'also',
  'however',
  'yet',
  'although',
  'though',
  'cos',
  'cuz',
  'hi',
  'hello',
  'hey',
  'unfortunately',
  'sadly',
  'honestly',
  'well',
  'ok',
  'okay',
  'lol',
  'dear',
  'except',
  'basically',
  'anyway',
  'seriously',
  'wow',
  'oh',
]);

/** Left off at its end, where the next clause took the rest. */
const TRAILING = new Set(['and', 'but', 'so', 'because', 'then', 'w', 'which', 'or', 'plus']);

/** The clauses of one sentence, in order. `offset` is where the sentence stands in the message. */
export function clausesOf(facts: SentenceFacts, offset: number, sentence: number): Clause[] {
  const { tokens } = facts;
  const cuts: { at: number; joint: string }[] = [{ at: 0, joint: '' }];
  for (let i = 1; i < tokens.length; i++) {
    const since = i - cuts.at(-1)!.at;
    const joint = jointAt(tokens, i, since);
    if (joint !== null) cuts.push({ at: i, joint });
  }
  return cuts.flatMap(({ at, joint }, k) => {
    const to = cuts[k + 1]?.at ?? tokens.length;
    let from = at;
    while (from < to - 1 && (LEADING.has(tokens[from]!.norm) || tokens[from]!.gap.endsWith('@'))) from++;
    if (from >= to) return [];
    let end = to;
    while (end > from + 1 && TRAILING.has(tokens[end - 1]!.norm)) end--;
    const words = tokens.slice(from, end);
    return [
      {
        span: { start: offset + words[0]!.start, end: offset + words.at(-1)!.end },
        sentence,
        tokens: words,
        from,
        joint,
      },
    ];
  });
}

function jointAt(tokens: Token[], i: number, since: number): string | null {
  const token = tokens[i]!;
  const left = tokens.length - i;
  if (/^\.\s/.test(token.gap) && SHORT_UNITS.has(tokens[i - 1]!.norm) && left >= FEWEST) return '.';
  if (BREAKS.test(token.gap)) {
    const mark = token.gap.trim();
    // "3 weeks, 2 days", "Dan, the manager," and lists of single words stay together.
    if (mark === ',' && (since < 2 || left < 2)) return null;
    if (mark === ',' && /^\d/.test(token.norm) && since < FEWEST) return null;
    return mark || ',';
  }
  if (!JOINTS.has(token.norm) || since < FEWEST || left < FEWEST) return null;
  if (!LOOSE.has(token.norm)) return token.norm;
  const next = tokens[i + 1];
  // "An hour and a half" is one length of time.
  if (next?.norm === 'a' && /^(?:half|quarter|bit)$/.test(tokens[i + 2]?.norm ?? '')) return null;
  return next && (SUBJECTS.has(next.norm) || next.norm.endsWith('ed')) ? token.norm : null;
}
