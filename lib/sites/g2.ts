import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'g2',
  name: 'G2',
  matches: { hosts: ['my.g2.com', 'sell.g2.com'] },
  bestEffort: true,
  kind: 'review',
  limit: null,
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the addresses only; replies are told by the general signs',
  confidence: 'low',
};
