import { defineSite } from './shared/define';
import type { Evidence } from './site';

const POST = 'article,[role="dialog"],main';
const TEXT = 'h1[dir="auto"],span[dir="auto"]';
const AUTHOR = 'h2 a,h3 a,a[href^="/"]';

export default defineSite({
  id: 'instagram',
  name: 'Instagram',
  matches: { hosts: ['www.instagram.com'] },
  kind: 'comment',
  limit: { max: 2200, unit: 'chars' },
  box: ['form textarea', 'textarea[autocomplete="off"]', '[contenteditable="true"][role="textbox"]'],
  others: [
    { kind: 'private', path: /^\/direct(?:\/|$)/ },
    { kind: 'new-post', path: /^\/create(?:\/|$)/ },
    // The caption of a new post is written in a dialog without a form; comments always have one.
    { kind: 'new-post', within: '[role="dialog"] :not(form) > [contenteditable="true"][aria-label]' },
  ],
  otherwise: 'other',
  cards: [
    { card: 'li', ways: ['mention'], within: POST, text: TEXT, author: AUTHOR },
    { card: 'li', ways: ['focal'], within: POST, text: TEXT, author: AUTHOR },
    { card: POST, ways: ['around'], text: TEXT, author: AUTHOR },
  ],
  submit: ['form [type="submit"]', 'form [role="button"]'],
  // How the site works on a computer; no source speaks of it.
  enterPosts: true,
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'the comment field in five public extensions of 2025-26; that a reply only puts @name into the one field is how the site works, the rows of comments are a heuristic',
  confidence: 'medium',
};
