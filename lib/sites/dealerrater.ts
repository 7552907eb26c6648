import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'dealerrater',
  name: 'DealerRater',
  matches: { hosts: ['www.dealerrater.com'] },
  bestEffort: true,
  kind: 'review',
  limit: null,
  others: [
    { kind: 'new-post', path: /\/(?:review|consumer)\/(?:write|new)/i },
    { kind: 'private', within: 'form[action*="contact" i],form[action*="message" i]' },
  ],
});

export const evidence: Evidence = {
  date: '2022',
  source:
    'a saved public page with a message form and a report form beside reviews, which must be left alone; the dealer’s own page was never seen',
  confidence: 'low',
};
