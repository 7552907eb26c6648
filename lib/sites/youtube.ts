import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'youtube',
  name: 'YouTube',
  matches: { hosts: ['www.youtube.com'] },
  kind: 'comment',
  limit: { max: 10_000, unit: 'chars' },
  box: ['ytd-commentbox #contenteditable-root', 'ytd-commentbox [contenteditable="true"]'],
  others: [
    { kind: 'new-post', within: 'ytd-backstage-post-dialog-renderer' },
    { kind: 'other', path: /^\/live_chat/ },
  ],
  otherwise: 'reply',
  cards: [
    {
      card: 'ytd-comment-view-model,ytd-comment-renderer',
      ways: ['around', 'mention', 'before'],
      within: 'ytd-comment-thread-renderer',
      text: '#content-text',
      author: '#author-text',
      thread: 'ytd-comment-thread-renderer',
    },
  ],
  submit: ['ytd-commentbox #submit-button'],
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'the comment box in three public extensions of 2025-26; the elements around comments are those the site has had since 2017',
  confidence: 'medium',
};
