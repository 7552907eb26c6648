import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'tiktok',
  name: 'TikTok',
  matches: { hosts: ['www.tiktok.com'] },
  kind: 'comment',
  limit: { max: 150, unit: 'chars' },
  box: ['[data-e2e="comment-input"] [contenteditable="true"]'],
  others: [
    { kind: 'private', path: /^\/messages(?:[/?]|$)/ },
    { kind: 'new-post', path: /^\/(?:upload|tiktokstudio\/upload)/ },
    { kind: 'search', within: '[data-e2e="search-box"]' },
  ],
  otherwise: 'reply',
  cards: [
    {
      card: '[data-e2e="comment-item"]',
      ways: ['mention', 'around', 'before'],
      levels: 2,
      text: '[data-e2e^="comment-level-"]',
      author: '[data-e2e^="comment-username"]',
    },
    { card: '[data-e2e="browse-video-desc"],[data-e2e="video-desc"]', ways: ['focal'] },
  ],
  submit: ['[data-e2e="comment-post"]'],
  // How the site works on a computer; no source speaks of it.
  enterPosts: true,
});

export const evidence: Evidence = {
  date: '2026-05',
  source:
    'test names in four public projects of 2025-26; that the box moves under the comment it answers was seen in one',
  confidence: 'medium',
};
