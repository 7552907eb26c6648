import type { Span } from '../types';
import { firstOf } from './frame-first';
import { type Node, parseFrame } from './frame-syntax';
import { type Form, lexicon } from './lexicon';
import type { Token } from './tokens';

/** Where a frame matched: offsets in the sentence, and the words it remembered. */
export interface FrameMatch extends Span {
  captures: Record<string, Span>;
}

interface State {
  /** Where the attempt began. */
  first: number;
  marks: Span | null;
  captures: Record<string, Span>;
  commaAt: number;
  steps: number;
}
type Step = (tokens: Token[], i: number, state: State, next: (i: number) => boolean) => boolean;

/** A frame compiled to closures. `first` are the words it can begin with; null for any. */
export interface Frame {
  source: string;
  first: Set<string> | null;
  match(tokens: Token[], at: number): FrameMatch | null;
}

/** Bounds the backtracking of one attempt; no honest frame comes near. */
const MOST_STEPS = 4000;
const STRONG = /[;:()[\]"“”«»—–]|\s-\s|\.\.\.|…|\n/;
const JOINERS = new Set([
  'and',
  'but',
  'so',
  'because',
  'or',
  'then',
  'as',
  'that',
  'which',
  'since',
  'if',
  'when',
  'though',
  'although',
  'yet',
]);

/** Compiles one frame. @throws Error where its source or a class in it is not understood. */
export function compileFrame(source: string): Frame {
  const nodes = parseFrame(source);
  const run = sequence(nodes);
  return {
    source,
    first: firstOf(nodes).words,
    match(tokens, at) {
      const state: State = { first: at, marks: null, captures: {}, commaAt: at, steps: 0 };
      let end = -1;
      if (
        !run(tokens, at, state, (i) => {
          end = i;
          return true;
        }) ||
        end <= at
      )
        return null;
      const whole = { start: tokens[at]!.start, end: tokens[end - 1]!.end };
      return { ...(state.marks ?? whole), captures: state.captures };
    },
  };
}

function sequence(nodes: Node[]): Step {
  const steps = nodes.map(step);
  return (tokens, i, state, next) => {
    const from = (k: number, at: number): boolean =>
      k === steps.length ? next(at) : ++state.steps < MOST_STEPS && steps[k]!(tokens, at, state, (j) => from(k + 1, j));
    return from(0, i);
  };
}

/** Whether the word at `i` may follow the one before it in the same frame. */
function joined(tokens: Token[], i: number, state: State): boolean {
  // What stands before a frame's own first word is not within it.
  if (i === state.first) return true;
  const gap = tokens[i]!.gap;
  if (i === state.commaAt && !STRONG.test(gap)) return true;
  return !gap.includes(',') && !STRONG.test(gap);
}

function step(node: Node): Step {
  switch (node.kind) {
    case 'word':
      return one((t) => t.norm === node.word || t.alt === node.word);
    case 'number':
      return one((t) => /^[$€£₹¥]?\s?\d/.test(t.norm) || NUMBER_WORDS.has(t.norm));
    case 'any':
      return one(() => true);
    case 'name':
      return one((t) => /^\p{Lu}[\p{Ll}.]/u.test(t.raw) && !NOT_NAMES.has(t.norm));
    case 'class':
      return classStep(node.name, node.forms as Form[] | null);
    case 'either': {
      const options = node.options.map(sequence);
      return (tokens, i, state, next) => options.some((option) => option(tokens, i, state, next));
    }
    case 'maybe': {
      const body = sequence(node.body);
      return (tokens, i, state, next) => body(tokens, i, state, next) || next(i);
    }
    case 'not': {
      const body = sequence(node.body);
      return (tokens, i, state, next) =>
        !body(tokens, i, { ...state, marks: null, captures: {} }, () => true) && next(i);
    }
    case 'capture':
      return remember(node.body, (state, span) => {
        const before = state.captures[node.name];
        state.captures[node.name] = span;
        return () => {
          if (before) state.captures[node.name] = before;
          else delete state.captures[node.name];
        };
      });
    case 'mark':
      return remember(node.body, (state, span) => {
        const before = state.marks;
        state.marks = span;
        return () => {
          state.marks = before;
        };
      });
    case 'gap':
      return gap(node.most, node.across);
    case 'adverbs':
      return adverbs;
    case 'comma':
      return (_, i, state, next) => {
        const before = state.commaAt;
        state.commaAt = i;
        if (next(i)) return true;
        state.commaAt = before;
        return false;
      };
    case 'start':
      return (_, i, __, next) => i === 0 && next(i);
    case 'clause':
      return (tokens, i, _, next) =>
        (i === 0 ||
          (i < tokens.length &&
            (/[,]/.test(tokens[i]!.gap) || STRONG.test(tokens[i]!.gap) || JOINERS.has(tokens[i - 1]!.norm)))) &&
        next(i);
    case 'end':
      return (tokens, i, _, next) => i === tokens.length && next(i);
  }
}

function one(fits: (token: Token) => boolean): Step {
  return (tokens, i, state, next) =>
    i < tokens.length && (i === 0 || joined(tokens, i, state)) && fits(tokens[i]!) && next(i + 1);
}

function classStep(name: string, forms: Form[] | null): Step {
  const { words, members } = lexicon();
  const list = members.get(name);
  if (!list) throw new Error(`There is no word class <${name}>; classes are listed in assets/classes`);
  const phrases = list
    .filter((m) => m.includes(' '))
    .map((m) => ({ parts: m.split(' '), forms: words.get(m)!.get(name)! }));
  const fits = (has: Set<Form> | null | undefined) =>
    has !== undefined && (!forms || (has !== null && forms.some((f) => has.has(f))));
  return (tokens, i, state, next) => {
    if (i >= tokens.length || (i > 0 && !joined(tokens, i, state))) return false;
    if (fits(words.get(tokens[i]!.norm)?.get(name)) && next(i + 1)) return true;
    for (const phrase of phrases) {
      if (!fits(phrase.forms)) continue;
      if (
        phrase.parts.every((part, k) => tokens[i + k]?.norm === part && (k === 0 || joined(tokens, i + k, state))) &&
        next(i + phrase.parts.length)
      )
        return true;
    }
    return false;
  };
}

function gap(most: number, across: boolean): Step {
  return (tokens, i, state, next) => {
    for (let n = 0; ; n++) {
      if (across) state.commaAt = i + n;
      if (++state.steps > MOST_STEPS) return false;
      if (next(i + n)) return true;
      if (n >= most || i + n >= tokens.length) return false;
      if (!across && i + n > 0 && !joined(tokens, i + n, state)) return false;
    }
  };
}

const adverbs: Step = (tokens, i, state, next) => {
  const { words } = lexicon();
  for (let n = 0; n <= 3; n++) {
    if (next(i + n)) return true;
    const token = tokens[i + n];
    if (!token || !words.get(token.norm)?.has('ADV') || (i + n > 0 && !joined(tokens, i + n, state))) return false;
  }
  return false;
};

function remember(nodes: Node[], keep: (state: State, span: Span) => () => void): Step {
  const body = sequence(nodes);
  return (tokens, i, state, next) =>
    body(tokens, i, state, (j) => {
      const span = j > i ? { start: tokens[i]!.start, end: tokens[j - 1]!.end } : { start: 0, end: 0 };
      const undo = keep(state, span);
      if (next(j)) return true;
      undo();
      return false;
    });
}

/** Capitalised by position only. */
const NOT_NAMES = new Set(
  'i we you he she it they this that the a an our my your please thank thanks sorry hi hello dear if but and so as when there what who how why where no yes'.split(
    ' ',
  ),
);

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens'.split(
    ' ',
  ),
);
