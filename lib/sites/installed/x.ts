import { genericCustomer } from '../shared/generic';
import { asTurns, found, messageText, nameText, precedes } from '../shared/message';
import { defineSite } from '../shared/define';
import type { Evidence, FoundMessage } from '../site';

const POST = 'article[data-testid="tweet"]';
/** A quoted post is a link block inside the post. */
const QUOTED = 'div[role="link"]';

/** The post that `box` answers: shown above it in the dialog, or the focal post of the page. */
function answeredPost(box: Element): Element | null {
  const dialog = box.closest('[role="dialog"]');
  if (dialog) return [...dialog.querySelectorAll(POST)].find((post) => precedes(post, box)) ?? null;
  const cell = box.closest('[data-testid="cellInnerDiv"]');
  return cell?.querySelector(POST) ?? (isInline(box) ? document.querySelector(`${POST}[tabindex="-1"]`) : null);
}

function isInline(box: Element): boolean {
  return box.closest('[data-testid="inline_reply_offscreen"]') !== null;
}

function readPost(post: Element): FoundMessage | null {
  const own = (selector: string) =>
    [...post.querySelectorAll(selector)].find(
      (element) => !element.closest(QUOTED) && !element.closest('[data-testid="inline_reply_offscreen"]'),
    );
  const body = own('[data-testid="tweetText"]') ?? own('[data-testid="twitterArticleReadView"]');
  const who = own('[data-testid="User-Name"]');
  return found(post, 'by-rule', {
    text: body ? messageText(body, QUOTED) : '',
    author: nameText(who?.querySelector('a') ?? who),
  });
}

/** Whether the signed-in account wrote `post`: a thread of one's own has no customer. */
function isOwn(post: Element): boolean {
  const own = document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
  return Boolean(own) && post.querySelector('[data-testid="User-Name"] a[href]')?.getAttribute('href') === own;
}

const BOX = ['[data-testid^="tweetTextarea_"][contenteditable="true"]', '[data-testid^="tweetTextarea_"] textarea'];

export default defineSite({
  id: 'x',
  name: 'X',
  matches: { hosts: ['x.com', 'twitter.com', 'mobile.x.com'] },
  kind: 'post',
  limit: { max: 280, unit: 'x' },
  box: BOX,
  submit: ['[data-testid="tweetButtonInline"]', '[data-testid="tweetButton"]'],

  classify(box, url) {
    if (box.closest('form[role="search"]')) return 'search';
    if (/^\/(?:messages|i\/chat)(?:\/|$)/.test(url.pathname) || box.closest('[data-testid^="dm"]')) return 'private';
    if (!BOX.some((selector) => box.matches(selector))) return 'other';
    const answers =
      isInline(box) ||
      answeredPost(box) !== null ||
      (url.searchParams.has('in_reply_to') && box.closest('[role="dialog"]') !== null);
    return answers ? 'reply' : 'new-post';
  },

  customer(box) {
    const post = answeredPost(box);
    if (!post) return genericCustomer(box);
    return isOwn(post) ? null : readPost(post);
  },

  earlier(box) {
    const post = answeredPost(box);
    const conversation = post?.closest('section,[data-testid="primaryColumn"],[role="dialog"],main');
    const posts =
      post && conversation ? [...conversation.querySelectorAll(POST)].filter((other) => precedes(other, post)) : [];
    return asTurns(posts.map(readPost));
  },
});

export const evidence: Evidence = {
  date: '2026-08-17',
  source:
    'a saved status page (kepano/defuddle, 2026-02) and the compose test ids that public extensions agreed on from 2023 to 2026',
  confidence: 'high',
};
