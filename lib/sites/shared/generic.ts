import { found, messageText, nameText, precedes } from './message';
import type { FoundMessage } from '../site';
import { starsOf } from './stars';

/** Blocks that hold one thing a customer wrote. */
const CARD =
  'article,[role="article"],li,[role="listitem"],[data-review-id],[data-reviewid],[data-comment-id],[id^="comment-"],[itemprop~="review"],[itemprop~="comment"],[itemtype$="/Review"],[itemtype$="/Comment"],[class*="review" i],[class*="comment" i]';
/** Wrappers of the form itself, however much their class speaks of comments. */
const WRAPPER =
  'form,[id*="respond" i],[class*="respond" i],[class*="form" i],[class*="composer" i],[class*="editor" i]';
/** Where a writer's name stands, the surest first. */
const AUTHOR = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  'a[href*="user" i],a[href*="profile" i]',
  '[class*="author" i]',
  'cite',
  'h2,h3,h4,h5',
  'strong,b',
  'a[href]',
];
const LONGEST_NAME = 60;
const BODY =
  '[itemprop~="reviewBody"],[itemprop~="text"],[data-review-text],[class*="comment-body" i],[class*="review-text" i]';
const EDITABLE = 'textarea,[contenteditable]:not([contenteditable="false"])';
/** How far up from the box a message is looked for; beyond that it belongs to something else. */
const MOST_LEVELS = 8;
/** Fewest characters that make a message. */
const LEAST_TEXT = 20;
/** Cards whose distance from the box differs by less, in CSS pixels, are as near as each other. */
const AS_NEAR = 80;
/** Most messages a user is asked to choose among. */
const MOST_CANDIDATES = 6;

/** The message that `box` most likely answers, where no site rule knows; null also where several are as likely. */
export function genericCustomer(box: Element): FoundMessage | null {
  const cards = cardsFor(box);
  if (tied(cards, box).length > 1) return null;
  if (cards[0]) return readCard(cards[0]);
  const dialog = box.closest('[role="dialog"],dialog');
  const before =
    dialog &&
    [...dialog.querySelectorAll('p,[lang],[dir="auto"],blockquote')]
      .filter((block) => precedes(block, box) && messageText(block).length >= LEAST_TEXT)
      .at(-1);
  return before ? found(before, 'by-fallback', { text: messageText(before), author: null }) : null;
}

/** The messages among which nothing decides, the nearest first; empty where one is nearest. */
export function genericCandidates(box: Element): FoundMessage[] {
  return tied(cardsFor(box), box).flatMap((card) => readCard(card) ?? []);
}

function tied(cards: Element[], box: Element): Element[] {
  const at = box.getBoundingClientRect();
  const gap = (card: Element) => {
    const { top, bottom } = card.getBoundingClientRect();
    return Math.max(at.top - bottom, top - at.bottom, 0);
  };
  // Without a layout nothing can be measured, and the last card stands.
  if (cards.length < 2 || at.height === 0) return [];
  const gaps = cards.map((card) => ({ card, gap: gap(card) })).sort((a, b) => a.gap - b.gap);
  const near = gaps.filter((each) => each.gap - gaps[0]!.gap < AS_NEAR).slice(0, MOST_CANDIDATES);
  return near.length > 1 ? near.map(({ card }) => card) : [];
}

/** The card that holds the box, else the nearest one before it. */
export function cardFor(box: Element): Element | null {
  return cardsFor(box)[0] ?? null;
}

/**
 * The card that holds the box, else those of the nearest block before it that has any, the last first; stops
 * where another editable shows that two exchanges meet.
 */
function cardsFor(box: Element): Element[] {
  let node: Element = box;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = node.parentElement;
    if (!parent) return [];
    if ([...parent.querySelectorAll(EDITABLE)].some((other) => isOtherBox(other, box))) return [];
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (isCard(before)) return [before];
      const inside = [...before.querySelectorAll(CARD)].filter(isCard);
      const outer = inside.filter((card) => !inside.some((other) => other !== card && other.contains(card)));
      if (inside.length) return [inside.at(-1)!, ...outer.filter((card) => !card.contains(inside.at(-1)!)).reverse()];
    }
    if (parent === document.body) return [];
    if (isCard(parent)) return [parent];
    node = parent;
  }
  return [];
}

/** Another box for words. Quoted text that cannot be edited and hidden traps are none. */
function isOtherBox(other: Element, box: Element): boolean {
  return other !== box && !box.contains(other) && !other.contains(box) && other.getAttribute('aria-hidden') !== 'true';
}

function isCard(element: Element): boolean {
  if (!element.matches(CARD) || element.matches(WRAPPER)) return false;
  if (starsOf(element) !== null) return true;
  return Boolean(element.querySelector('time,a[href],[rel~="author"]')) && bodyOf(element).length >= LEAST_TEXT;
}

function readCard(card: Element): FoundMessage | null {
  return found(card, 'by-fallback', { text: bodyOf(card), author: authorOf(card), rating: starsOf(card) });
}

/** The name of whoever wrote `card`, as far as its marks tell. */
export function authorOf(card: Element): string | null {
  const names = AUTHOR.map((selector) =>
    nameText([...card.querySelectorAll(selector)].find((element) => !element.closest('p,blockquote,form'))),
  );
  return names.find((name) => name !== null && name.length <= LONGEST_NAME) ?? null;
}

/** The body where it is marked as one, else the longest paragraph with its neighbours of the same kind, else all the card says. */
export function bodyOf(card: Element): string {
  const marked = card.querySelector(BODY);
  if (marked) return messageText(marked);
  const blocks = [...card.querySelectorAll('p,[lang],[dir="auto"],blockquote')].filter(
    (block) => !block.closest('form,button,[role="button"]'),
  );
  const longest = blocks
    .map((block) => ({ block, text: messageText(block) }))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (!longest || longest.text.length < LEAST_TEXT) return messageText(card);
  const peers = [...(longest.block.parentElement?.children ?? [])].filter(
    (peer) => peer.localName === longest.block.localName,
  );
  return peers.length > 1
    ? peers
        .map((peer) => messageText(peer))
        .filter(Boolean)
        .join('\n\n')
    : longest.text;
}
