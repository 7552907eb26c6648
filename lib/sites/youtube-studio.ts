import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'youtube-studio',
  name: 'YouTube Studio',
  matches: { hosts: ['studio.youtube.com'] },
  kind: 'comment',
  limit: { max: 10_000, unit: 'chars' },
  box: ['ytcp-commentbox textarea', 'ytcp-commentbox-lit textarea', 'ytcp-commentbox [contenteditable="true"]'],
  otherwise: 'reply',
  cards: [
    {
      card: 'ytcp-comment',
      ways: ['around', 'before'],
      within: 'ytcp-comment-thread',
      text: '#content-text',
      author: '#badge-name,#name',
      thread: 'ytcp-comment-thread',
    },
  ],
  submit: ['ytcp-commentbox ytcp-button:last-of-type', 'ytcp-commentbox #submit-button'],
});

export const evidence: Evidence = {
  date: '2026-09-21',
  source: 'a list of the live page’s elements in a public project, and three more that agree on the box',
  confidence: 'high',
};
