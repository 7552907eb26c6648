import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'threads',
  name: 'Threads',
  matches: { hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'] },
  kind: 'post',
  limit: { max: 500, unit: 'chars' },
  box: ['[contenteditable="true"][role="textbox"]'],
  others: [{ kind: 'private', path: /^\/(?:messages|direct)(?:\/|$)/ }],
  // New posts and replies carry the same label: only a post with its time above the box tells a reply.
  otherwise: 'new-post',
  cards: [
    {
      card: '[data-pressable-container="true"]',
      ways: ['dialog', 'timed'],
      within: '[role="dialog"],[aria-modal="true"],main,[role="main"]',
      text: '[dir="auto"]',
      author: 'a[href^="/@"]',
    },
  ],
  submit: ['[role="dialog"] [role="button"]:last-of-type'],
});

export const evidence: Evidence = {
  date: '2026-09-26',
  source:
    'the box and its label in three public projects of 2026, one of them live; how a reply shows the post above it rests on one',
  confidence: 'medium',
};
