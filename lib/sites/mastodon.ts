import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  matches: { hosts: [], marks: '#mastodon,script#initial-state,meta[name="generator"][content^="Mastodon"]' },
  kind: 'post',
  limit: { max: 500, unit: 'chars' },
  box: ['.compose-form textarea'],
  others: [{ kind: 'other', within: '#cw-spoiler-input,.search' }],
  otherwise: 'new-post',
  cards: [
    {
      card: '.reply-indicator',
      ways: ['focal'],
      within: '.compose-form',
      text: '.reply-indicator__content',
      author: '.display-name__html,.display-name',
      leaveOut: '.quote-inline',
    },
  ],
  submit: ['.compose-form [type="submit"]'],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the source of the web app, in a fork of 2026; every server sets its own limit',
  confidence: 'medium',
};
