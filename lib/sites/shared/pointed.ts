import type { Site } from '../site';
import { found, messageText, precedes } from './message';
import { starsOf } from './stars';
import { stepOf } from './structure';

/** What a user pointed at on a host, as structure only: tags, roles and names of attributes, never a word of the page. */
export interface Pointed {
  /** Path of the reply box. */
  box: string;
  /** From the box so many elements up, and from there down by this path, stands the message. */
  message: { up: number; path: string } | null;
}

/** Longest path from an element upwards, in steps. */
const STEPS = 5;
const MOST_UP = 25;

/** The path by which `box` is known again. */
export function pathOfBox(box: Element): string {
  return pathWithin(box, null);
}

/** The way from `box` to `message`, or null where they are too far from each other. */
export function wayTo(message: Element, box: Element): NonNullable<Pointed['message']> | null {
  let around: Element | null = box;
  for (let up = 0; around && up <= MOST_UP; up++, around = around.parentElement) {
    if (around !== message && around.contains(message)) return { up, path: pathWithin(message, around) };
  }
  return null;
}

/** Steps from `element` up to below `top`, the outermost first. */
function pathWithin(element: Element, top: Element | null): string {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at && at !== top && at.localName !== 'body' && steps.length < STEPS;
    at = at.parentElement
  )
    steps.unshift(stepOf(at));
  return steps.join('>');
}

/** `site` as the user corrected it by pointing. */
export function withPointed(site: Site, pointed: Pointed | null): Site {
  if (!pointed) return site;
  const pointedMessage = (box: Element) => (pointed.message && isBox(box) ? messageAt(box, pointed.message) : null);
  const isBox = (box: Element) => matches(box, pointed.box);
  return {
    ...site,
    classify(box, url) {
      const kind = site.classify(box, url);
      return isBox(box) && kind !== 'private' ? 'reply' : kind;
    },
    customer(box, url) {
      const message = pointedMessage(box);
      return (
        (message &&
          found(message, 'by-rule', { text: messageText(message), author: null, rating: starsOf(message) })) ??
        site.customer(box, url)
      );
    },
    // Where the user said which one it is, nothing is left to choose.
    candidates: (box, url) => (pointedMessage(box) ? [] : (site.candidates?.(box, url) ?? [])),
  };
}

function messageAt(box: Element, { up, path }: NonNullable<Pointed['message']>): Element | null {
  let around: Element | null = box;
  for (let i = 0; i < up; i++) around = around?.parentElement ?? null;
  if (!around) return null;
  try {
    const all = [...around.querySelectorAll(path)].filter((element) => !element.contains(box));
    return all.findLast((element) => precedes(element, box)) ?? all[0] ?? null;
  } catch {
    // A path that was stored by hand or by another version.
    return null;
  }
}

function matches(element: Element, path: string): boolean {
  try {
    return element.matches(path);
  } catch {
    return false;
  }
}
