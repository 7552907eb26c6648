import { defineSite } from './shared/define';
import type { Evidence } from './site';

const HOSTS = 'com co.uk de fr it es nl se pl ie com.be ca com.mx com.br co.jp in com.au sg ae sa com.tr'
  .split(' ')
  .map((country) => `sellercentral.amazon.${country}`)
  .concat('sellercentral-europe.amazon.com');

export default defineSite({
  id: 'amazon-seller',
  name: 'Amazon Seller Central',
  matches: { hosts: HOSTS, paths: /^\/(?:messaging|feedback-manager|brand-customer-reviews|gp\/feedback)/ },
  bestEffort: true,
  kind: 'review',
  limit: null,
  others: [{ kind: 'private', path: /^\/messaging/ }],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the addresses only, from general knowledge; replies are told by the general signs',
  confidence: 'low',
};
