import { defineSite } from './shared/define';
import type { Evidence } from './site';

const HOSTS =
  'com co.uk ie de at ch fr be nl it es pt se dk ca com.au co.nz in com.sg com.my com.hk jp com.br com.mx com.ar cl com.tr gr ru co.za'
    .split(' ')
    .map((country) => `www.tripadvisor.${country}`);

export default defineSite({
  id: 'tripadvisor',
  name: 'Tripadvisor',
  matches: { hosts: HOSTS, paths: /^\/(?:Owners|ManagementCenter|OwnerResponse|ManagementResponse)/ },
  bestEffort: true,
  kind: 'review',
  limit: null,
  box: ['textarea'],
  others: [{ kind: 'private', path: /[Mm]essag|[Ii]nbox/ }],
  cards: [
    {
      card: '[data-automation="reviewCard"],[data-test-target="HR_CC_CARD"],[data-reviewid]',
      ways: ['around', 'starred', 'before'],
      text: '[data-test-target="review-title"],[data-test-target="review-body"],[data-automation^="reviewText"],q',
      author: 'a[href*="/Profile/"]',
      rating: 'svg[aria-label],svg title,[role="img"][aria-label]',
    },
  ],
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'the public review card, on which eight public projects agree; the owner’s page itself was never seen and is taken to be built of the same cards',
  confidence: 'low',
};
