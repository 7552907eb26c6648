import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: { hosts: ['nextdoor.com', 'nextdoor.co.uk'] },
  bestEffort: true,
  kind: 'comment',
  limit: null,
  box: ['textarea[data-testid="comment-add-reply-input"]', 'textarea[data-testid*="comment"]'],
  others: [
    { kind: 'private', path: /^\/(?:messages|inbox|chat)(?:[/?]|$)/ },
    { kind: 'new-post', within: '[data-testid="prompt-container"],[data-testid*="composer-modal"]' },
  ],
  otherwise: 'reply',
  cards: [
    {
      card: 'article,[role="article"]',
      ways: ['around'],
      text: '[data-testid="post-body"]',
      author: 'a[href*="/profile/"]',
    },
    { card: '[data-testid="post-body"]', ways: ['before'] },
  ],
  submit: ['[data-testid="inline-composer-reply-button"]'],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'test names in three public projects of 2026; which comment a nested reply answers was not seen',
  confidence: 'medium',
};
