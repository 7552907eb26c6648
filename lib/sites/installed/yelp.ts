import { cardFor, genericCustomer } from '../shared/generic';
import { replyScore, REPLY_FROM } from '../shared/score';
import { found, messageText, nameText } from '../shared/message';
import { defineSite } from '../shared/define';
import type { Evidence } from '../site';
import { starsOf } from '../shared/stars';
import { labelOf, says } from '../shared/words';

const REVIEW = '[data-review-id]';
const WRITER = 'a[href*="/user_details"]';
const BODY = 'p[class*="comment__"],span[class*="raw__"],p [lang],p[lang],[lang]';
const PRIVATE = /\/(?:inbox|messages|leads)(?:\/|$)/;

/** The review around `box`: marked as one, else the nearest block with one writer and stars. */
function reviewOf(box: Element): Element | null {
  const marked = box.closest(REVIEW);
  if (marked) return marked;
  for (let block = box.parentElement; block && block !== document.body; block = block.parentElement) {
    const writers = new Set([...block.querySelectorAll(WRITER)].map((link) => link.getAttribute('href')));
    if (writers.size > 1) return null;
    if (writers.size === 1 && starsOf(block) !== null) return block;
  }
  return null;
}

const BOX = ['textarea', '[contenteditable="true"][role="textbox"]'];

export default defineSite({
  id: 'yelp',
  name: 'Yelp',
  matches: { hosts: ['biz.yelp.com', 'business.yelp.com'], paths: /^\/(?!resources(?:[/?]|$))/ },
  kind: 'review',
  limit: { max: 5000, unit: 'chars' },
  box: BOX,
  submit: ['form [type="submit"]', 'form button:last-of-type'],

  classify(box, url) {
    if (box.closest('[role="search"]')) return 'search';
    if (!BOX.some((selector) => box.matches(selector))) return 'other';
    if (PRIVATE.test(url.pathname)) return 'private';
    if (reviewOf(box)) return 'reply';
    if (says('newPost', labelOf(box))) return 'new-post';
    return cardFor(box) && replyScore(box, url) >= REPLY_FROM ? 'reply' : 'other';
  },

  customer(box) {
    const review = reviewOf(box);
    if (!review) return genericCustomer(box);
    const body = [...review.querySelectorAll(BODY)].find(
      (part) => !part.closest('form') && messageText(part).length > 0,
    );
    return (
      found(review, 'by-rule', {
        text: body ? messageText(body) : '',
        author: nameText(review.querySelector(WRITER)),
        rating: starsOf(review),
      }) ?? genericCustomer(box)
    );
  },
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'addresses from a public crawler of 2026; the owner pages themselves were never seen, their cards are taken to be built as the public review page is',
  confidence: 'low',
};
