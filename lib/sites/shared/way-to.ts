import type { Pointed } from './pointed';
import { stepOf } from './structure';

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
