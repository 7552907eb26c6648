import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'app-store',
  name: 'App Store Connect',
  matches: { hosts: ['appstoreconnect.apple.com'], paths: /^\/apps\/.*(?:ratings|reviews)/ },
  bestEffort: true,
  kind: 'review',
  limit: { max: 5970, unit: 'chars' },
  box: ['textarea'],
  cards: [
    {
      card: '[data-review-id],[class*="review-row" i]',
      ways: ['around', 'starred'],
      text: 'h3,h4,p',
      author: '[class*="nickname" i],[class*="author" i]',
    },
  ],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'general knowledge of the page; nothing of it was found in public code',
  confidence: 'low',
};
