import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'reddit',
  name: 'Reddit',
  matches: { hosts: ['www.reddit.com', 'sh.reddit.com'] },
  kind: 'comment',
  limit: { max: 10_000, unit: 'chars' },
  box: ['shreddit-composer [contenteditable="true"]', 'shreddit-composer', 'comment-composer-host'],
  others: [
    { kind: 'new-post', path: /^(?:\/(?:r|user)\/[^/]+)?\/submit(?:[/?]|$)/ },
    { kind: 'private', path: /^\/(?:message|chat|mail|room)(?:[/?]|$)/ },
    { kind: 'private', within: 'rs-app,rs-direct-chat' },
    { kind: 'search', within: 'reddit-search-large,reddit-search-small' },
  ],
  otherwise: 'reply',
  cards: [
    {
      card: 'shreddit-comment',
      ways: ['around'],
      text: '[slot="comment"],[slot="comment-body"]',
      leaveOut: 'blockquote',
    },
    { card: 'shreddit-post', ways: ['focal'], text: 'h1[slot="title"],[slot="text-body"]' },
  ],
  submit: ['button[slot="submit-button"]'],
});

export const evidence: Evidence = {
  date: '2026-07',
  source:
    'seven public extensions and the moderators’ toolbox of 2026; the name of the slot of a comment differs between two of them, so both are read',
  confidence: 'high',
};
