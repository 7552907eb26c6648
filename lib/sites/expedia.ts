import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'expedia',
  name: 'Expedia Partner Central',
  matches: { hosts: ['apps.expediapartnercentral.com'] },
  kind: 'review',
  limit: null,
  box: ['#app-layer-respond-sheet textarea'],
  others: [{ kind: 'private', path: /conversations|messag/ }],
  otherwise: 'reply',
  cards: [
    // The first card of the sheet is Expedia's policy, the last before the field the review.
    {
      card: '.uitk-card',
      ways: ['before'],
      within: '#app-layer-respond-sheet',
      rating: '.uitk-badge,[aria-label*="10"]',
      scale: 10,
    },
  ],
  submit: ['#app-layer-respond-sheet button:last-of-type'],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'one public userscript for the partner pages',
  confidence: 'medium',
};
