import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'bbb',
  name: 'Better Business Bureau',
  matches: { hosts: ['www.bbb.org', 'respond.bbb.org'] },
  bestEffort: true,
  kind: 'review',
  limit: null,
  others: [{ kind: 'new-post', path: /\/(?:leave-a-review|file-a-complaint|scamtracker)/ }],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the addresses only, from general knowledge; replies are told by the general signs',
  confidence: 'low',
};
