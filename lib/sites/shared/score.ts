import { cardFor } from './generic';
import { openedByReply } from './opened';
import { starsOf } from './stars';
import { labelOf, says } from './words';

/** Score from which a box counts as a reply; of the weights below, which are a hand-made scale. */
export const REPLY_FROM = 6;

const MARKED =
  '[itemtype*="/Review"],[itemtype*="/Comment"],[itemprop~="review"],[itemprop~="reviewBody"],[itemprop~="comment"]';
const LINKED_DATA = /"@type"\s*:\s*"(?:Review|DiscussionForumPosting|Comment|UserReview)"/;
const ANSWERS = /comment|repl(?:y|ies)|respon[ds]/i;
const PARENT = '[name*="parent" i],[name*="reply_to" i],[name*="review_id" i],[name*="in_reply" i]';
const PATH = /\b(?:reviews?|repl(?:y|ies)|respond|responses?|comments?|inbox|feedback)\b/i;
/** Limits that posts and replies have, in characters; outside of it a field is for something else. */
const LIMIT = { least: 140, most: 65_535 };

interface Seen {
  box: Element;
  url: URL;
  label: string;
  form: Element | null;
  card: Element | null;
}

/** What speaks for a reply to somebody, and for how much. */
const SIGNS: [points: number, sign: (seen: Seen) => boolean][] = [
  [3, ({ card }) => Boolean(card?.closest(MARKED) ?? card?.querySelector(MARKED))],
  [
    1,
    ({ box }) =>
      [...box.ownerDocument.querySelectorAll('script[type="application/ld+json"]')].some((data) =>
        LINKED_DATA.test(data.textContent ?? ''),
      ),
  ],
  [3, ({ card }) => Boolean(card?.querySelector('time,a[href]'))],
  [2, ({ card }) => card !== null && starsOf(card) !== null],
  [3, ({ label }) => says('reply', label)],
  [2, ({ label }) => !says('reply', label) && says('comment', label)],
  [2, ({ box, form }) => isNamed(box, form)],
  [
    1,
    ({ box, form }) =>
      [...((form ?? box.parentElement)?.querySelectorAll('button,[type="submit"],[role="button"]') ?? [])].some(
        (button) =>
          ['reply', 'post'].some((set) =>
            says(set as 'reply' | 'post', `${button.textContent} ${button.getAttribute('value') ?? ''}`),
          ),
      ),
  ],
  [2, () => openedByReply()],
  [1, ({ url }) => PATH.test(url.pathname)],
  [1, ({ box, card }) => Boolean(card?.contains(box))],
  [
    1,
    ({ box }) =>
      Number(box.getAttribute('maxlength') ?? 0) >= LIMIT.least && Number(box.getAttribute('maxlength')) <= LIMIT.most,
  ],
  [-4, ({ box, card, label }) => says('newPost', label) || (!card && box.closest('[role="dialog"],dialog') !== null)],
];

/** How much speaks for `box` being a reply to somebody, on a page whose structure is not known. */
export function replyScore(box: Element, url: URL): number {
  const seen = { box, url, label: labelOf(box), form: box.closest('form'), card: cardFor(box) };
  return SIGNS.reduce((sum, [points, sign]) => sum + (sign(seen) ? points : 0), 0);
}

function isNamed(box: Element, form: Element | null): boolean {
  if (ANSWERS.test(`${box.getAttribute('name')} ${box.id}`)) return true;
  return form !== null && (ANSWERS.test(form.getAttribute('action') ?? '') || form.querySelector(PARENT) !== null);
}
