import { nameText, precedes } from './message';
import { starred } from './stars';

/**
 * How the card that a box answers is found. `around`: it holds the box. `before`: the nearest one before the
 * box. `dialog`: shown above the box in its dialog. `mention`: by whom the draft, or `whom`, names. `focal`:
 * what the page or the block is about. `starred`: the nearest block around the box with the stars of one review.
 * `timed`: the nearest block before the box that carries a time.
 */
export type Way = 'around' | 'before' | 'dialog' | 'mention' | 'focal' | 'starred' | 'timed';

/** One kind of thing that can be answered: a comment, a review, the post itself. */
export interface Card {
  card: string;
  ways: Way[];
  /** The block that the search doesn't leave, and whose first card is the focal one; the page where left out. */
  within?: string;
  /** How far up from the box cards before it are looked for. */
  levels?: number;
  /** Where the page names the person answered, for `mention`; the draft's own mention where left out. */
  whom?: string;
  /** Selectors inside the card. Without `text` the general reading is used. */
  text?: string;
  author?: string;
  rating?: string;
  /** Stars are given out of this; 5 where left out. */
  scale?: number;
  /** What stands in the text without being the customer's words. */
  leaveOut?: string;
  /** The block whose cards before the answered one are earlier turns; cards around it always are. */
  thread?: string;
}

const LEVELS = 12;
const DIALOG = '[role="dialog"],dialog,[aria-modal="true"]';
/** A mention that begins a draft is a node of its own in rich editors. */
const MENTION = '[data-mention],[data-mention-id],.mention,a[href],[data-lexical-text][spellcheck="false"]';

/** The card that `box` answers by one way, or null. */
export function answeredBy(way: Way, rule: Card, box: Element): Element | null {
  for (const from of outward(box)) {
    const block = rule.within ? from.closest(rule.within) : null;
    const card = rule.within && !block ? null : WAYS[way](rule, from, block, box);
    if (card) return card;
  }
  return null;
}

/** `box`, and the hosts of the shadow roots and the frames it stands in, from the inside out. */
export function outward(box: Element): Element[] {
  const elements = [box];
  for (let at = box; ; ) {
    const root = at.getRootNode();
    const outer =
      'host' in root
        ? (root as ShadowRoot).host
        : root === document
          ? null
          : at.ownerDocument.defaultView?.frameElement;
    if (!outer) return elements;
    elements.push(outer);
    at = outer;
  }
}

type Find = (rule: Card, from: Element, block: Element | null, box: Element) => Element | null;

const WAYS: Record<Way, Find> = {
  around: ({ card }, from) => from.closest(card),
  before: ({ card, levels }, from, block) =>
    climb(from, block, levels, (before) => (before.matches(card) ? before : [...before.querySelectorAll(card)].at(-1))),
  timed: ({ levels }, from, block) => climb(from, block, levels, (before) => before.querySelector('time') && before),
  dialog({ card }, from) {
    const cards = [...(from.closest(DIALOG)?.querySelectorAll(card) ?? [])];
    return cards.findLast((each) => precedes(each, from)) ?? null;
  },
  focal: ({ card }, from, block) =>
    [...(block ?? from.ownerDocument).querySelectorAll(card)].find((each) => !each.contains(from)) ?? null,
  starred(_, from, block) {
    for (let up = from.parentElement; up && up !== block && up !== from.ownerDocument.body; up = up.parentElement) {
      const stars = starred(up);
      if (stars.length) return stars.length === 1 ? up : null;
    }
    return null;
  },
  mention(rule, from, block, box) {
    const root = block ?? from.ownerDocument;
    const whom = rule.whom ? plain(nameText(root.querySelector(rule.whom)) ?? '') : mentioned(box);
    const theirs = whom ? [...root.querySelectorAll(rule.card)].filter((card) => isBy(card, whom, rule)) : [];
    return theirs.findLast((card) => precedes(card, from)) ?? theirs[0] ?? null;
  },
};

/** Looks through what stands before `from`, nearest first, then before what holds it, and so on. */
function climb(
  from: Element,
  block: Element | null,
  levels = LEVELS,
  pick: (before: Element) => Element | null | undefined,
): Element | null {
  let node = from;
  for (let level = 0; level < levels; level++) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const card = pick(before);
      if (card) return card;
    }
    const parent = node.parentElement;
    if (!parent || parent === block || parent === from.ownerDocument.body) return null;
    node = parent;
  }
  return null;
}

/** The name that a draft begins with, without its @. */
function mentioned(box: Element): string | null {
  const text = box.localName === 'textarea' ? (box as HTMLTextAreaElement).value : (box.textContent ?? '');
  const node = nameText(box.querySelector(MENTION));
  if (node && packed(text).startsWith(packed(node))) return plain(node);
  const handle = /^[\s\u200B\uFEFF]*@([\p{L}\p{N}_.-]+)/u.exec(text)?.[1];
  return handle ? plain(handle) : null;
}

/** Whether `card` was written by `whom`: the name shown, or the handle in the link of the name. */
function isBy(card: Element, whom: string, { author = 'a[href]' }: Card): boolean {
  const who = [...card.querySelectorAll(author)].find((link) => link.textContent?.trim());
  const link = who?.closest('a[href]') ?? who?.querySelector('a[href]');
  const handle = /([^/@]+)\/?$/.exec((link?.getAttribute('href') ?? '').replace(/[?#].*$/, ''))?.[1];
  return [nameText(who), handle].some((name) => name && plain(name) === whom);
}

const packed = (text: string) => text.replace(/[\s\u200B\uFEFF]/g, '');
const plain = (name: string) => name.replace(/^@/, '').trim().toLowerCase();
