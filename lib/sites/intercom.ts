import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'intercom',
  name: 'Intercom',
  matches: { hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'] },
  bestEffort: true,
  kind: 'message',
  limit: null,
  box: ['.embercom-prosemirror-composer-editor', '[data-conversation-reply-composer] [contenteditable="true"]'],
  others: [{ kind: 'private', within: '.o__note' }],
  otherwise: 'reply',
  cards: [
    {
      card: '.conversation__part,[data-conversation-part]',
      ways: ['before', 'focal'],
      text: '.intercom-interblocks,.conversation__text',
      author: '.conversation__author',
    },
  ],
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'two public extensions, one of 2026, for the editor and the note; the parts of a conversation from general knowledge',
  confidence: 'medium',
};
