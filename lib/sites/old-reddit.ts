import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'old-reddit',
  name: 'Reddit (old)',
  matches: { hosts: ['old.reddit.com'] },
  kind: 'comment',
  limit: { max: 10_000, unit: 'chars' },
  box: ['.usertext-edit textarea[name="text"]'],
  others: [
    { kind: 'new-post', path: /\/submit(?:[/?]|$)/ },
    { kind: 'private', path: /^\/message(?:[/?]|$)/ },
  ],
  otherwise: 'reply',
  cards: [
    {
      card: '.thing.comment',
      ways: ['around'],
      text: '.usertext-body .md',
      author: '.tagline .author',
      leaveOut: 'blockquote',
    },
    { card: '.thing.link', ways: ['focal'], text: 'a.title,.usertext-body .md', author: '.tagline .author' },
  ],
  submit: ['.usertext-buttons [type="submit"]'],
});

export const evidence: Evidence = {
  date: '2026-07',
  source: 'the names that Reddit Enhancement Suite relies on, unchanged for more than ten years',
  confidence: 'high',
};
