import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'booking',
  name: 'Booking.com',
  matches: { hosts: ['admin.booking.com'], paths: /reviews|messaging/ },
  kind: 'review',
  limit: null,
  box: ['textarea'],
  others: [{ kind: 'private', path: /messaging/ }],
  cards: [
    {
      card: '.gr-review-card',
      ways: ['around'],
      text: '[data-test-id="review-title"],.gr-review-card__comment-text',
      author: '[data-test-id="review-guest-name"]',
      rating: '.bui-review-score__badge',
      scale: 10,
    },
  ],
  submit: ['.gr-review-card button:last-of-type'],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'one public userscript for the extranet, and the address in two more projects',
  confidence: 'medium',
};
