import { defineSite } from './shared/define';
import type { Evidence } from './site';

const HOSTS =
  'com co.uk ie de at ch fr be nl it es pt se dk no fi pl ca com.au co.nz co.in com.sg jp co.kr com.br mx com.ar'
    .split(' ')
    .map((country) => `www.airbnb.${country}`);

export default defineSite({
  id: 'airbnb',
  name: 'Airbnb',
  matches: { hosts: HOSTS, paths: /^\/hosting\/(?:reviews|messages|inbox)/ },
  bestEffort: true,
  kind: 'review',
  limit: { max: 1000, unit: 'chars' },
  box: ['textarea'],
  others: [
    { kind: 'private', path: /^\/hosting\/(?:messages|inbox)/ },
    // There the host reviews the guest, which answers nobody.
    { kind: 'new-post', path: /^\/hosting\/reviews\/[^/]+\/edit/ },
  ],
  cards: [{ card: '[data-review-id]', ways: ['around', 'starred'] }],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the addresses in three public projects; the page itself was never seen',
  confidence: 'low',
};
