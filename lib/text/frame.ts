import type { Span } from '../types';
import { firstOf } from './frame-first';
import { type Need, needsOf } from './frame-needs';
import { type Node, parseFrame } from './frame-syntax';
import type { Form } from './lexicon';
import { CLOSE, COMMA, type Line } from './line';
import { classWords, WordSet, wordId } from './vocabulary';

/** Where a frame matched: offsets in the sentence, and the words it remembered. */
export interface FrameMatch extends Span {
  captures: Record<string, Span>;
}

/** Matches from word `i` on, through to the end of the frame. */
type Step = (line: Line, i: number) => boolean;

/** A frame compiled to closures. */
export interface Frame {
  source: string;
  /** Numbers of the words it can begin with; null for any. */
  first: ReadonlySet<number> | null;
  /** What must stand at or after its first word for it to match at all. */
  needs: readonly Need[];
  match(line: Line, at: number): FrameMatch | null;
}

/** Bounds the backtracking of one attempt; no honest frame comes near. */
const MOST_STEPS = 4000;

/** Compiles one frame. @throws Error where its source or a class in it is not understood. */
export function compileFrame(source: string): Frame {
  const nodes = parseFrame(source);
  const run = sequence(nodes, { slots: 0 }, (line, i) => {
    line.end = i;
    return true;
  });
  return {
    source,
    first: firstOf(nodes).words,
    needs: needsOf(nodes),
    match(line, at) {
      line.first = at;
      line.commaAt = at;
      line.steps = 0;
      line.marks = null;
      line.captures = null;
      if (!run(line, at) || line.end <= at) return null;
      const { marks, captures } = line as Line;
      const { start, end } = marks ?? { start: line.tokens[at]!.start, end: line.tokens[line.end - 1]!.end };
      return { start, end, captures: captures ?? {} };
    },
  };
}

/** One place in Line.open for each stretch that a frame remembers. */
interface Slots {
  slots: number;
}

// Each element is compiled with all that follows it, so that matching makes no closures: `next` is the rest of the frame.
function sequence(nodes: readonly Node[], slots: Slots, next: Step): Step {
  return nodes.reduceRight((rest, node) => {
    const here = step(node, slots, rest);
    return (line, i) => ++line.steps < MOST_STEPS && here(line, i);
  }, next);
}

/** Whether the word at `i` may follow the one before it in the same frame; what stands before its first word is not within it. */
const joined = (line: Line, i: number): boolean =>
  line.joint[i] === CLOSE || i === line.first || (i === line.commaAt && line.joint[i] === COMMA);

function step(node: Node, slots: Slots, next: Step): Step {
  switch (node.kind) {
    case 'word': {
      const id = wordId(node.word);
      return one((line, i) => line.norm[i] === id || line.alt[i] === id, next);
    }
    case 'number':
      return one((line, i) => line.number[i] === 1, next);
    case 'any':
      return one(() => true, next);
    case 'name':
      return one((line, i) => line.name[i] === 1, next);
    case 'class':
      return member(node.name, node.forms as Form[] | null, next);
    case 'either':
      return either(
        node.options.map((option) => sequence(option, slots, next)),
        node.options,
        next,
      );
    case 'maybe': {
      const body = sequence(node.body, slots, next);
      return (line, i) => body(line, i) || next(line, i);
    }
    case 'not':
      return not(
        sequence(node.body, slots, () => true),
        next,
      );
    case 'capture':
      return remember(node.body, slots, next, (line, span) => {
        const all = (line.captures ??= {});
        const before = all[node.name];
        all[node.name] = span;
        return () => {
          if (before) all[node.name] = before;
          else delete all[node.name];
        };
      });
    case 'mark':
      return remember(node.body, slots, next, (line, span) => {
        const before = line.marks;
        line.marks = span;
        return () => {
          line.marks = before;
        };
      });
    case 'gap':
      return gap(node.most, node.across, next);
    case 'adverbs':
      return adverbs(next);
    case 'comma':
      return (line, i) => {
        const before = line.commaAt;
        line.commaAt = i;
        if (next(line, i)) return true;
        line.commaAt = before;
        return false;
      };
    case 'start':
      return (line, i) => i === 0 && next(line, i);
    case 'clause':
      return (line, i) => (i === 0 || (i < line.tokens.length && line.clause[i] === 1)) && next(line, i);
    case 'end':
      return (line, i) => i === line.tokens.length && next(line, i);
  }
}

function one(fits: (line: Line, i: number) => boolean, next: Step): Step {
  return (line, i) => i < line.tokens.length && fits(line, i) && joined(line, i) && next(line, i + 1);
}

/** Alternatives. Single words, the commonest, are one look-up. */
function either(options: Step[], nodes: readonly Node[][], next: Step): Step {
  if (nodes.every((option) => option.length === 1 && option[0]!.kind === 'word')) {
    const words = new WordSet(nodes.map(([node]) => (node as { word: string }).word));
    return one((line, i) => words.has(line.norm[i]!) || words.has(line.alt[i]!), next);
  }
  return (line, i) => {
    for (const option of options) if (option(line, i)) return true;
    return false;
  };
}

function member(name: string, forms: Form[] | null, next: Step): Step {
  const { single, phrases } = classWords(name, forms);
  return (line, i) => {
    if (i >= line.tokens.length) return false;
    const id = line.norm[i]!;
    const longer = phrases.get(id);
    const alone = single.has(id);
    if ((!alone && !longer) || !joined(line, i)) return false;
    if (alone && next(line, i + 1)) return true;
    if (longer) for (const phrase of longer) if (stands(phrase, line, i) && next(line, i + phrase.length)) return true;
    return false;
  };
}

function stands(phrase: readonly number[], line: Line, i: number): boolean {
  for (let k = 1; k < phrase.length; k++) if (line.norm[i + k] !== phrase[k] || !joined(line, i + k)) return false;
  return true;
}

/** What follows is tried apart: nothing that it remembers or spends counts. */
function not(body: Step, next: Step): Step {
  return (line, i) => {
    const { commaAt, steps, marks, captures } = line;
    line.marks = null;
    line.captures = null;
    const found = body(line, i);
    line.commaAt = commaAt;
    line.steps = steps;
    line.marks = marks;
    line.captures = captures;
    return !found && next(line, i);
  };
}

function gap(most: number, across: boolean, next: Step): Step {
  return (line, i) => {
    for (let n = 0; ; n++) {
      if (across) line.commaAt = i + n;
      if (++line.steps > MOST_STEPS) return false;
      if (next(line, i + n)) return true;
      if (n >= most || i + n >= line.tokens.length) return false;
      if (!across && !joined(line, i + n)) return false;
    }
  };
}

function adverbs(next: Step): Step {
  const { single } = classWords('ADV', null);
  return (line, i) => {
    for (let n = 0; n <= 3; n++) {
      if (next(line, i + n)) return true;
      if (i + n >= line.tokens.length || !single.has(line.norm[i + n]!) || !joined(line, i + n)) return false;
    }
    return false;
  };
}

function remember(
  nodes: readonly Node[],
  slots: Slots,
  next: Step,
  keep: (line: Line, span: Span) => () => void,
): Step {
  const slot = slots.slots++;
  const body = sequence(nodes, slots, (line, j) => {
    const i = line.open[slot]!;
    const span = j > i ? { start: line.tokens[i]!.start, end: line.tokens[j - 1]!.end } : { start: 0, end: 0 };
    const undo = keep(line, span);
    if (next(line, j)) return true;
    undo();
    return false;
  });
  return (line, i) => {
    line.open[slot] = i;
    return body(line, i);
  };
}
