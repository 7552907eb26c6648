import { defineSite } from './shared/define';
import type { Evidence } from './site';

const POST = {
  card: '.topic-post',
  text: '.cooked',
  author: '.names [data-user-card],.names a',
  leaveOut: 'aside.quote',
};

export default defineSite({
  id: 'discourse',
  name: 'Discourse',
  matches: { hosts: [], marks: 'meta[name="generator"][content^="Discourse"],#reply-control' },
  kind: 'post',
  limit: null,
  box: ['#reply-control .d-editor-input', '#reply-control [contenteditable="true"]'],
  others: [
    { kind: 'private', within: '.chat-composer,.archetype-private_message,#reply-control.private-message' },
    { kind: 'new-post', within: '#reply-control:has(#reply-title)' },
  ],
  otherwise: 'reply',
  cards: [
    {
      ...POST,
      ways: ['mention'],
      whom: '#reply-control .action-title .user-link,#reply-control .action-title [data-user-card]',
    },
    { ...POST, ways: ['focal'] },
  ],
  submit: ['#reply-control .create'],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'the source of the composer and three public themes; the name in the composer’s title is a heuristic',
  confidence: 'high',
};
