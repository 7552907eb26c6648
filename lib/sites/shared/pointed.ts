import type { Site } from '../site';
import { found, messageText, precedes } from './message';
import { starsOf } from './stars';

/** What a user pointed at on a host, as structure only: tags, roles and names of attributes, never a word of the page. */
export interface Pointed {
  /** Path of the reply box. */
  box: string;
  /** From the box so many elements up, and from there down by this path, stands the message. */
  message: { up: number; path: string } | null;
}

/** `site` as the user corrected it by pointing. */
export function withPointed(site: Site, pointed: Pointed | null): Site {
  if (!pointed) return site;
  const pointedMessage = (box: Element) => (pointed.message && isBox(box) ? messageAt(box, pointed.message) : null);
  const isBox = (box: Element) => matches(box, pointed.box) === true;
  return {
    ...site,
    box: isPath(pointed.box) ? [...site.box, pointed.box] : site.box,
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

/** Not one that was stored by hand or by another version. */
function isPath(path: string): boolean {
  return matches(document.documentElement, path) !== null;
}

function matches(element: Element, path: string): boolean | null {
  try {
    return element.matches(path);
  } catch {
    return null;
  }
}
