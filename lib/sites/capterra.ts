import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'capterra',
  name: 'Capterra',
  matches: { hosts: ['vendor.capterra.com', 'vendors.capterra.com', 'digitalmarkets.gartner.com'] },
  bestEffort: true,
  kind: 'review',
  limit: null,
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the addresses only, from general knowledge; replies are told by the general signs',
  confidence: 'low',
};
