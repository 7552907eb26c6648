import { defineSite } from './shared/define';
import type { Evidence } from './site';

const HOSTS = 'com co.uk ie de at ch fr be nl it es ca com.au co.nz co.in sg com.hk com.br com.mx com.ar'
  .split(' ')
  .map((country) => `www.glassdoor.${country}`);

export default defineSite({
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: { hosts: HOSTS, paths: /^\/(?:employers|employer-center|Employers|EmployerCenter)(?:[/?]|$)|^\/.*-reviews/ },
  bestEffort: true,
  kind: 'review',
  limit: null,
  others: [{ kind: 'new-post', path: /survey\/start|write-a-review/i }],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the addresses only, from general knowledge; replies are told by the general signs',
  confidence: 'low',
};
