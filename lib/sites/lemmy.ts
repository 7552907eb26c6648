import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'lemmy',
  name: 'Lemmy',
  matches: { hosts: [], marks: '#app .lemmy-site,.lemmy-site,meta[name="Description"][content*="Lemmy"]' },
  kind: 'comment',
  limit: { max: 10_000, unit: 'chars' },
  box: ['.comment-form textarea'],
  others: [
    { kind: 'private', path: /^\/create_private_message/ },
    { kind: 'private', within: '.private-message-form' },
    { kind: 'new-post', within: '.post-form,.community-form' },
  ],
  otherwise: 'reply',
  cards: [
    {
      card: 'li.comment',
      ways: ['around'],
      text: '.comment-content .md-div',
      author: '.person-listing',
      leaveOut: 'blockquote',
    },
    { card: '.post-listing', ways: ['focal'], text: 'h1,.md-div', author: '.person-listing' },
  ],
  submit: ['.comment-form [type="submit"]'],
});

export const evidence: Evidence = {
  date: '2026-08',
  source: 'the source of lemmy-ui',
  confidence: 'high',
};
