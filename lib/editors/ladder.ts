import type { Span } from '../types';
import type { Outcome, TextMap } from './editor';
import { isField } from './field';
import { asRead } from './text-map';
import { atomsIn, cutsAtom, spareAtoms } from './text-place';

/** What a technique works with: the selection is already set on the words to replace. */
export interface Act {
  el: HTMLElement;
  /** The replacement; empty where the words are to go. */
  text: string;
  /** Where they stand in the DOM; null where the box is a field. */
  range: StaticRange | null;
}

/** One way to make an editor take text. Returns false when the editor plainly did not react. */
export type Technique = (act: Act) => boolean;

export interface Means {
  read(el: Element): TextMap;
  /** Selects the words; null where there is no place for it, true where the box is a field. */
  select(el: HTMLElement, map: TextMap, span: Span): StaticRange | true | null;
  /** Tried in this order, and only while the text is still untouched. */
  techniques: Technique[];
  /** How the editor gives back what it was given; default `asRead`. */
  normalise?(text: string): string;
}

/** Longest wait for an editor to show its new text, and the pauses between looks, in ms: medians measured were 2-31, the slowest 326. */
const PATIENCE = 350;
const FIRST_LOOK = 8;
const LOOK = 10;
/** A hidden tab runs no animation frames; after this many ms we go on without one. */
const NO_FRAME = 60;

/**
 * Replaces `span` by `text`: focus, selection, one technique, then reads back. A second technique is tried
 * only while the text is unchanged, because trying again after a change is how duplicates arise. Never throws.
 */
export async function climb(el: HTMLElement, span: Span, text: string, means: Means): Promise<Outcome> {
  try {
    return await attempt(el, span, text, means);
  } catch {
    return {
      ok: false,
      changed: true,
      reason: 'The page stopped the change halfway. Look at the box before you go on.',
    };
  }
}

async function attempt(el: HTMLElement, span: Span, insert: string, means: Means): Promise<Outcome> {
  const normalise = means.normalise ?? asRead;
  const before = means.read(el).text;
  if (!el.isConnected) return gone();
  if (span.start < 0 || span.end < span.start || span.end > before.length)
    return unchanged('Those words are no longer in the box.');
  const expected = before.slice(0, span.start) + normalise(insert) + before.slice(span.end);
  if (expected === before) return { ok: true, text: before };
  const most = isField(el) ? el.maxLength : -1;
  if (most >= 0 && expected.length > most)
    return unchanged(`This box takes ${most} characters; the reply would have ${expected.length}.`);

  const atoms = atomsIn(means.read(el), el);
  const spared = spareAtoms(atoms, before, span, normalise(insert));
  const wide = widen(
    before,
    spared.span,
    spared.text,
    (at) => !atoms.some(({ start, end }) => start <= at && at < end),
  );
  if (cutsAtom(atoms, wide.span)) return unchanged('That would cut a mention in two.');

  for (const technique of means.techniques) {
    takeFocus(el);
    const map = means.read(el);
    if (!el.isConnected) return gone();
    if (map.text !== before) return unchanged('The draft changed at the same moment.');
    const range = means.select(el, map, wide.span);
    if (!range) return unchanged('The page would not let the words be selected.');
    await frame();
    const took = technique({ el, text: wide.text, range: range === true ? null : range });
    const after = await settle(el, means, before, expected, took);
    if (!el.isConnected) return gone();
    if (after === expected) return { ok: true, text: after };
    if (after !== before)
      return {
        ok: false,
        changed: true,
        reason: 'The box holds something else than was asked for. Press Ctrl+Z there to take it back.',
      };
  }
  return unchanged('The box on this page did not take the change.');
}

function unchanged(reason: string): Outcome {
  return { ok: false, changed: false, reason };
}

function gone(): Outcome {
  return { ok: false, changed: true, reason: 'The page took the box away.' };
}

/**
 * Without focus, commands type into whatever has it. When the panel has the window's focus, Draft.js and
 * others learn a new selection only after a focus event, so they are told of one.
 */
function takeFocus(el: HTMLElement): void {
  el.focus({ preventScroll: true });
  if (el.ownerDocument.hasFocus()) return;
  el.dispatchEvent(new FocusEvent('focus', { composed: true }));
  el.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Editors learn the selection from an event that comes after it was set. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}

async function settle(el: HTMLElement, means: Means, before: string, expected: string, took: boolean): Promise<string> {
  await pause(FIRST_LOOK);
  for (let waited = FIRST_LOOK; ; waited += LOOK) {
    const now = el.isConnected ? means.read(el).text : '';
    const idle = !took && now === before;
    if (now === expected || idle || waited >= PATIENCE || !el.isConnected) return now;
    await pause(LOOK);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Grows a span to whole characters (never half of a surrogate pair), and a pure deletion by one
 * neighbouring character that is put back: no editor takes an empty insertion. Only a character that is
 * `free`, in no mention, can be put back as it was.
 */
export function widen(
  before: string,
  span: Span,
  text: string,
  free: (at: number) => boolean = () => true,
): { span: Span; text: string } {
  let { start, end } = span;
  if (cutsPair(before, start)) text = before[--start] + text;
  if (cutsPair(before, end)) text += before[end++];
  if (text === '') {
    const plain = /^[\p{L}\p{N}\p{P} ]$/u;
    if (start > 0 && plain.test(before[start - 1]!) && free(start - 1)) text = before[--start]!;
    else if (end < before.length && free(end) && plain.test(before[end]!) && !/^\p{M}/u.test(before.slice(end + 1)))
      text = before[end++]!;
  }
  return { span: { start, end }, text };
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1]!) && /[\uDC00-\uDFFF]/.test(text[at]!);
}
