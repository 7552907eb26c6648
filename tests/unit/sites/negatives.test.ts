// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { boxKind } from '@/lib/sites/shared/box-kind';
import { notePress } from '@/lib/sites/shared/opened';
import { unknownSite } from '@/lib/sites/shared/unknown';

const url = new URL('https://shop.example/reviews/42');
const site = unknownSite(url.hostname);
const kindOf = (html: string) => {
  document.body.innerHTML = html;
  return boxKind(site, document.querySelector('.box')!, url);
};
/** A review as a card, before which every form below is the more likely to be taken for a reply to it. */
const REVIEW =
  '<article itemtype="https://schema.org/Review"><a href="/u/9">Mo Lind</a><time>May</time><span role="img" aria-label="1 out of 5"></span><p itemprop="reviewBody">It broke on the second day.</p></article>';

beforeEach(() => notePress(null, 0));

describe('a page that no file knows', () => {
  test.each([
    ['a sign-in form', '<form><input type="password"><textarea class="box" aria-label="Reply"></textarea></form>'],
    [
      'a new password',
      '<form><input autocomplete="new-password"><textarea class="box" aria-label="Reply"></textarea></form>',
    ],
    [
      'a card form that turns autocomplete off',
      '<form><input autocomplete="off" name="addCreditCardNumber"><textarea class="box" aria-label="Reply"></textarea></form>',
    ],
    [
      'a one-time code',
      '<div role="dialog"><input autocomplete="one-time-code"><textarea class="box" aria-label="Reply"></textarea></div>',
    ],
    ['a bank transfer', '<form><input name="iban"><textarea class="box" name="comment"></textarea></form>'],
    [
      'a contact form',
      '<form action="/contact"><input name="name"><input type="email"><textarea class="box" aria-label="How can we help?"></textarea><button>Send</button></form>',
    ],
    [
      'a report of a review',
      `${REVIEW}<form><textarea class="box" aria-label="Why do you report this review?"></textarea><input type="email"><button>Send</button></form>`,
    ],
    [
      'a help form',
      '<form action="/help"><textarea class="box" placeholder="Describe your problem"></textarea></form>',
    ],
    [
      'a hidden trap',
      `${REVIEW}<form action="/reply"><textarea class="box" name="comment" aria-hidden="true"></textarea></form>`,
    ],
    [
      'a box that cannot be written in',
      `${REVIEW}<form action="/reply"><textarea class="box" readonly aria-label="Reply"></textarea></form>`,
    ],
    [
      'a captcha',
      `${REVIEW}<form action="/reply"><textarea class="box" id="g-recaptcha-response-1" name="g-recaptcha-response"></textarea></form>`,
    ],
    [
      'a code editor',
      '<div class="cm-editor"><div class="box" contenteditable="true" role="textbox" aria-label="Reply"></div></div>',
    ],
    [
      'an assistant’s prompt',
      '<form><div class="box" id="prompt-textarea" contenteditable="true" aria-label="Reply"></div></form>',
    ],
    ['an input', `${REVIEW}<form action="/reply"><input class="box" aria-label="Reply"></form>`],
    ['a bare box', '<textarea class="box"></textarea>'],
    ['a note to oneself', '<section><textarea class="box" name="note" placeholder="Notes"></textarea></section>'],
  ])('leaves %s alone', (_, html) => expect(kindOf(html)).toBe('other'));

  test.each([
    ['a search by its label', '<textarea class="box" aria-label="Search reviews"></textarea>', 'search'],
    ['a search by its form', '<form role="search"><textarea class="box"></textarea></form>', 'search'],
    [
      'a field that completes',
      '<div class="box" contenteditable="true" role="combobox" aria-haspopup="listbox"></div>',
      'search',
    ],
    [
      'the customer’s own form',
      '<form><textarea class="box" aria-label="Write a review" name="review"></textarea></form>',
      'new-post',
    ],
    [
      'a chat',
      `<section><div role="log"><p>Hello</p></div>${REVIEW}<form action="/reply"><textarea class="box" aria-label="Reply"></textarea></form></section>`,
      'private',
    ],
    [
      'a direct message beside a card',
      `${REVIEW}<form action="/respond"><textarea class="box" aria-label="Message"></textarea></form>`,
      'private',
    ],
  ])('knows %s', (_, html, kind) => expect(kindOf(html)).toBe(kind));

  test.each([
    [
      'a review with its form',
      `${REVIEW}<form action="/respond"><textarea class="box"></textarea><button>Submit</button></form>`,
    ],
    [
      'a card with a box of its own',
      `<li data-review-id="1"><a href="/u/9">Mo</a><time>May</time><p>It broke on the second day.</p><textarea class="box" placeholder="Antworten"></textarea><button>Senden</button></li>`,
    ],
    [
      'a comment form in Japanese',
      `<div class="comment-1"><a href="/u/9">Mo</a><time>5月</time><p>二日目に壊れてしまい、電話もつながりませんでした。</p></div><form action="/comments"><textarea class="box" aria-label="返信"></textarea></form>`,
    ],
  ])('takes %s for a reply', (_, html) => expect(kindOf(html)).toBe('reply'));

  test('a press of Reply speaks for the box that opens', () => {
    const html =
      '<li class="note"><a href="/u/9">Mo</a><p>It broke on the second day.</p><button>Reply</button><div><textarea class="box"></textarea></div></li>';
    expect(kindOf(html)).toBe('other');
    document.body.innerHTML = html;
    notePress(document.querySelector('button'), performance.now());
    expect(boxKind(site, document.querySelector('.box')!, url)).toBe('reply');
    notePress(document.querySelector('button'), performance.now() - 60_000);
    expect(boxKind(site, document.querySelector('.box')!, url)).toBe('other');
  });
});

describe('a tie', () => {
  const at = (top: number, left: number) => () => DOMRect.fromRect({ x: left, y: top, width: 300, height: 100 });
  const two = () => {
    document.body.innerHTML = `<main><div>${REVIEW}${REVIEW.replace('Mo Lind', 'Ada Roe').replace('second', 'third')}</div><form action="/reply"><textarea class="box" aria-label="Reply"></textarea></form></main>`;
    return { cards: document.querySelectorAll('article'), box: document.querySelector('.box')! };
  };

  test('is asked about rather than guessed: both are offered and neither is taken', () => {
    const { cards, box } = two();
    cards[0]!.getBoundingClientRect = at(0, 0);
    cards[1]!.getBoundingClientRect = at(20, 320);
    box.getBoundingClientRect = at(200, 0);
    expect(boxKind(site, box, url)).toBe('reply');
    expect(site.customer(box, url)).toBe(null);
    expect(site.candidates!(box, url).map(({ author, text }) => [author, text])).toEqual([
      ['Ada Roe', 'It broke on the third day.'],
      ['Mo Lind', 'It broke on the second day.'],
    ]);
  });

  test('is none where one stands clearly nearer', () => {
    const { cards, box } = two();
    cards[0]!.getBoundingClientRect = at(0, 0);
    cards[1]!.getBoundingClientRect = at(200, 0);
    box.getBoundingClientRect = at(320, 0);
    expect(site.candidates!(box, url)).toEqual([]);
    expect(site.customer(box, url)?.author).toBe('Ada Roe');
  });
});
