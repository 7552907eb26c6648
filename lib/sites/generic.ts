import { found, messageText, nameText, precedes, starsIn } from './message';
import type { FoundMessage } from './site';
import { labelOf, says } from './words';

/** Blocks that hold one thing a customer wrote. */
const CARD =
  'article,[role="article"],li,[role="listitem"],[data-review-id],[data-reviewid],[data-comment-id],[id^="comment-"],[itemprop~="review"],[itemprop~="comment"],[itemtype$="/Review"],[itemtype$="/Comment"],[class*="review" i],[class*="comment" i]';
const STARS = '[role="img"][aria-label],meter,[data-rating],[itemprop~="ratingValue"]';
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
/** Score from which a box counts as a reply. */
export const REPLY_FROM = 6;

/**
 * How much speaks for `box` being a reply to somebody, on a site whose structure is not known. The weights
 * are those of a hand-made scale: the card before it, stars and label words count most.
 */
export function replyScore(box: Element, url: URL): number {
  const label = labelOf(box);
  const form = box.closest('form');
  const card = cardFor(box);
  let score = 0;
  if (card?.closest('[itemtype$="/Review"],[itemtype$="/Comment"],[itemprop~="review"],[itemprop~="comment"]'))
    score += 3;
  if (card && (card.querySelector('time') || card.querySelector('a[href]'))) score += 3;
  if (card && starsOf(card) !== null) score += 2;
  if (says('reply', label)) score += 3;
  else if (says('comment', label)) score += 2;
  if (
    form &&
    (/comment|repl(?:y|ies)|respon[ds]/i.test(form.getAttribute('action') ?? '') ||
      form.querySelector('[name*="parent" i],[name*="reply_to" i],[name*="review_id" i]'))
  )
    score += 2;
  else if (/comment|repl(?:y|ies)|respon[ds]/i.test(`${box.getAttribute('name')} ${box.id}`)) score += 2;
  const submit = (form ?? box.parentElement)?.querySelector('button,[type="submit"],[role="button"]');
  if (submit && says('reply', submit.textContent ?? '')) score += 1;
  if (/\b(?:reviews?|repl(?:y|ies)|respond|responses?|comments?|inbox|feedback)\b/i.test(url.pathname)) score += 1;
  if (Number(box.getAttribute('maxlength') ?? 0) >= 140) score += 1;
  if (says('newPost', label) || (!card && box.closest('[role="dialog"],dialog'))) score -= 4;
  return score;
}

/** The message that `box` most likely answers, where no site rule knows. */
export function genericCustomer(box: Element): FoundMessage | null {
  const card = cardFor(box);
  if (card) return readCard(card);
  const dialog = box.closest('[role="dialog"],dialog');
  const before =
    dialog &&
    [...dialog.querySelectorAll('p,[lang],[dir="auto"],blockquote')]
      .filter((block) => precedes(block, box) && messageText(block).length >= LEAST_TEXT)
      .at(-1);
  return before ? found(before, 'by-fallback', { text: messageText(before), author: null }) : null;
}

/** The card that holds the box, else the nearest one before it; stops where another editable shows that two exchanges meet. */
export function cardFor(box: Element): Element | null {
  let node: Element = box;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = node.parentElement;
    if (!parent || parent === document.body) return null;
    if (
      [...parent.querySelectorAll(EDITABLE)].some(
        (other) => other !== box && !box.contains(other) && other.getAttribute('aria-hidden') !== 'true',
      )
    )
      return null;
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const card = isCard(before) ? before : [...before.querySelectorAll(CARD)].filter(isCard).at(-1);
      if (card) return card;
    }
    if (isCard(parent)) return parent;
    node = parent;
  }
  return null;
}

function isCard(element: Element): boolean {
  if (!element.matches(CARD) || element.matches(WRAPPER)) return false;
  if (starsOf(element) !== null) return true;
  return Boolean(element.querySelector('time,a[href],[rel~="author"]')) && bodyOf(element).length >= LEAST_TEXT;
}

function readCard(card: Element): FoundMessage | null {
  return found(card, 'by-fallback', { text: bodyOf(card), author: authorOf(card), rating: starsOf(card) });
}

function authorOf(card: Element): string | null {
  const names = AUTHOR.map((selector) =>
    nameText([...card.querySelectorAll(selector)].find((element) => !element.closest('p,blockquote,form'))),
  );
  return names.find((name) => name !== null && name.length <= LONGEST_NAME) ?? null;
}

/** The body where it is marked as one, else the longest paragraph with its neighbours of the same kind, else all the card says. */
function bodyOf(card: Element): string {
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

/** Stars out of five shown in `card`, or null. */
export function starsOf(card: Element): number | null {
  for (const element of card.querySelectorAll(STARS)) {
    const label =
      element.getAttribute('aria-label') ??
      element.getAttribute('data-rating') ??
      element.getAttribute('content') ??
      element.getAttribute('value');
    const stars = starsIn(label);
    if (stars !== null) return stars;
  }
  return null;
}
