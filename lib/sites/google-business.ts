import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'google-business',
  name: 'Google Business Profile',
  matches: {
    hosts: ['www.google.com', 'business.google.com'],
    paths: /^\/local\/business\/[^/]+\/customers\/reviews/,
    frame: '/local/business/*/customers/reviews*',
  },
  kind: 'review',
  limit: { max: 4096, unit: 'chars' },
  box: ['textarea'],
  otherwise: 'reply',
  cards: [
    {
      // Star-only reviews have no words, so the stars are what every review has.
      card: '.J7elmb,.noyJyc',
      ways: ['around', 'starred', 'before'],
      text: '.gyKkFe',
      author: '.N0c6q a,.N0c6q,a[jsname="xs1xe"]',
    },
  ],
  submit: ['button[jsname="hrGhad"]', 'form button'],
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'the address and the frame from seven public projects of 2025-26; class names from two unrelated ones of 2025, which Google renames without notice, so stars and structure stand under them',
  confidence: 'medium',
};
