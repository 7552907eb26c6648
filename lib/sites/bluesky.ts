import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'bluesky',
  name: 'Bluesky',
  matches: { hosts: ['bsky.app'] },
  kind: 'post',
  limit: { max: 300, unit: 'chars' },
  box: ['.ProseMirror[contenteditable="true"]', '[role="dialog"] [contenteditable="true"]', 'textarea.rt-input'],
  others: [{ kind: 'private', path: /^\/messages(?:\/|$)/ }],
  // The composer is one for all; a reply shows the post it answers above the editor.
  otherwise: 'new-post',
  cards: [
    {
      card: '[data-testid="replyToPost"],[aria-label][role="link"],[role="dialog"] [dir="auto"][data-word-wrap]',
      ways: ['dialog'],
    },
  ],
  submit: ['[data-testid="composerPublishBtn"]'],
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'the publish button in the app’s own source and four public projects; the preview of the answered post is a heuristic',
  confidence: 'medium',
};
