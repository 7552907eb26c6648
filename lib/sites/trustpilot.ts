import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'trustpilot',
  name: 'Trustpilot Business',
  matches: { hosts: ['businessapp.b2b.trustpilot.com'] },
  bestEffort: true,
  kind: 'review',
  limit: null,
  others: [{ kind: 'new-post', path: /^\/(?:invitations|get-reviews|settings)/ }],
  cards: [
    {
      card: 'article,[data-service-review-card-paper]',
      ways: ['around', 'starred'],
      text: '[data-service-review-title-typography],[data-service-review-text-typography],[data-testid*="review-t"]',
      author: '[data-consumer-name-typography],[data-testid*="consumer"]',
      rating: '[data-service-review-rating],img[alt],[role="img"][aria-label]',
    },
  ],
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'the address from two public projects of 2026 and the public review card from five; the business app itself was never seen',
  confidence: 'low',
};
