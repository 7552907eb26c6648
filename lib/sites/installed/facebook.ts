import { genericCustomer } from '../shared/generic';
import { replyScore, REPLY_FROM } from '../shared/score';
import { asTurns, found, messageText, nameText, precedes } from '../shared/message';
import { defineSite } from '../shared/define';
import type { Evidence, FoundMessage } from '../site';
import { labelOf, says } from '../shared/words';

const COMMENT = '[role="article"][aria-label]';
const STORY = '[data-ad-comet-preview="message"],[data-ad-preview="message"],[data-ad-rendering-role="story_message"]';
const POST =
  '[aria-posinset],[role="article"]:not([aria-label]),div[aria-describedby][aria-labelledby],[role="dialog"]';
const FORM = 'form[role="presentation"]';
const PRIVATE = '[data-testid="mwchat-tab"],[data-scope="messages_table"],[role="grid"]';
/** "Comment as Mill Lane Bistro": the account the user writes as, whose own comments are not a customer's. */
const ACTING = /\b(?:as|como|en tant que|als|come|som|jako)\s+(.+?)[.…]*$/imu;

/** The name of a comment's author: the first link that holds text. */
function authorOf(comment: Element): string | null {
  return nameText([...comment.querySelectorAll('a span, a')].find((link) => link.textContent?.trim()));
}

function isActing(name: string | null, box: Element): boolean {
  return name !== null && ACTING.exec(labelOf(box))?.[1]?.trim().toLowerCase() === name.toLowerCase();
}

function readComment(comment: Element): FoundMessage | null {
  const body = [...comment.querySelectorAll('span[lang][dir],div[dir="auto"],span[dir="auto"]')].find(
    (part) => !part.closest('a,button,[role="button"]') && part.closest(COMMENT) === comment,
  );
  return found(comment, 'by-rule', { text: body ? messageText(body) : '', author: authorOf(comment) });
}

function readStory(story: Element): FoundMessage | null {
  const post = story.closest(POST);
  return found(story, 'by-rule', {
    text: messageText(story),
    author: nameText(post?.querySelector('h2 a, h3 a, h4 a, strong')),
  });
}

/** The comments of the thread that `box` ends: those of the nearest block around it that holds any before it. */
function threadBefore(box: Element): Element[] {
  const post = box.closest(POST);
  for (
    let block = box.parentElement;
    block && block !== post && !block.querySelector(STORY);
    block = block.parentElement
  ) {
    const comments = [...block.querySelectorAll(COMMENT)].filter((comment) => precedes(comment, box));
    if (comments.length) return comments;
  }
  return [];
}

/**
 * The comments that `box` may answer, the likeliest first: the one whose author is mentioned or named in the
 * label, else the last ones of the thread that are not one's own.
 */
function answerable(box: Element): Element[] {
  const label = labelOf(box);
  const thread = threadBefore(box);
  if (!thread.length || (says('comment', label) && !says('reply', label))) return [];
  const others = thread.filter((comment) => !isActing(authorOf(comment), box)).reverse();
  const mention = nameText(box.querySelector('[data-lexical-text][spellcheck="false"]'));
  const named = (name: string | null) =>
    name !== null && (mention ? mention.replace(/^@/, '') === name : label.includes(name));
  const whom = others.find((comment) => named(authorOf(comment)));
  return whom ? [whom] : others.slice(0, MOST_CANDIDATES);
}

const answeredComment = (box: Element): Element | null => answerable(box)[0] ?? null;

const MOST_CANDIDATES = 6;
const BOX = [
  `${FORM} [contenteditable="true"][role="textbox"]`,
  '[contenteditable="true"][role="textbox"]',
  'form textarea',
  'textarea',
];

export default defineSite({
  id: 'facebook',
  name: 'Facebook',
  matches: { hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'] },
  kind: 'comment',
  limit: { max: 8000, unit: 'chars' },
  box: BOX,
  submit: [
    '#focused-state-composer-submit [role="button"]',
    '#focused-state-composer-submit',
    `${FORM} [type="submit"]`,
  ],
  enterPosts: true,

  classify(box, url) {
    if (box.closest('[role="search"]')) return 'search';
    if (!BOX.some((selector) => box.matches(selector)) || box.closest('header,nav,[role="navigation"]')) return 'other';
    if (/^\/messages(?:\/|$)/.test(url.pathname) || box.closest(PRIVATE)) return 'private';
    if (url.hostname.startsWith('business.')) {
      const thread = `${url.searchParams.get('thread_type') ?? ''} ${url.pathname}`;
      if (!/\/inbox(?:\/|$)/.test(url.pathname)) return 'other';
      return /comment|post/i.test(thread) ? 'reply' : 'private';
    }
    if (box.closest(FORM)) return 'reply';
    if (box.closest('[role="dialog"]') && box.closest('form[method="POST" i]')) return 'new-post';
    return replyScore(box, url) >= REPLY_FROM ? 'reply' : 'other';
  },

  customer(box) {
    const comment = answeredComment(box);
    if (comment) return readComment(comment) ?? genericCustomer(box);
    const story = box.closest(POST)?.querySelector(STORY);
    const post = story ? readStory(story) : genericCustomer(box);
    // Under a post of one's own nobody in particular is answered.
    return post && isActing(post.author, box) ? null : post;
  },

  candidates(box) {
    const comments = answerable(box);
    return new Set(comments.map(authorOf)).size > 1 ? comments.flatMap((comment) => readComment(comment) ?? []) : [];
  },

  earlier(box) {
    const comment = answeredComment(box);
    const thread = comment ? threadBefore(box) : [];
    return asTurns(thread.slice(0, thread.indexOf(comment!)).map(readComment));
  },
});

export const evidence: Evidence = {
  date: '2026-02',
  source:
    'a saved composer and the roles that public extensions of 2024-26 rely on; the pairing of reply and comment is a heuristic',
  confidence: 'medium',
};
