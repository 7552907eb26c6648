import { defineSite } from './shared/define';
import type { Evidence } from './site';

const NAME = 'a[href*="/in/"],a[href*="/company/"]';

export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: { hosts: ['www.linkedin.com'] },
  kind: 'comment',
  limit: { max: 1250, unit: 'chars' },
  box: [
    '[componentkey^="commentBox-"] [contenteditable="true"]',
    '.comments-comment-box [contenteditable="true"]',
    '[data-test-ql-editor-contenteditable="true"]',
  ],
  others: [
    { kind: 'private', path: /^\/messaging(?:\/|$)/ },
    { kind: 'private', within: '.msg-form__contenteditable,[data-view-name="messaging-compose"]' },
    { kind: 'new-post', within: '[data-test-modal-id="sharebox"],[componentkey^="ShareBox"],#interop-outlet' },
  ],
  otherwise: 'reply',
  cards: [
    {
      card: '[componentkey^="replaceableComment_"],article.comments-comment-entity,.comments-comment-item',
      ways: ['mention', 'around', 'before'],
      levels: 3,
      text: '[data-testid="expandable-text-box"],.comments-comment-item__main-content,.update-components-text',
      author: NAME,
    },
    {
      card: '.feed-shared-update-v2,[data-urn^="urn:li:activity:"]',
      ways: ['around'],
      text: '.update-components-text,.feed-shared-inline-show-more-text',
      author: '.update-components-actor__title,.update-components-actor__name',
      leaveOut: '.comments-comments-list,.feed-shared-update-v2__comments-container,.update-components-mini-update-v2',
    },
    { card: '[componentkey^="feed-commentary_"],[data-view-name="feed-commentary"]', ways: ['before'] },
  ],
  submit: ['.comments-comment-box__submit-button', '[componentkey^="commentBox-"] button:last-of-type'],
});

export const evidence: Evidence = {
  date: '2026-09',
  source:
    'six public extensions of 2026, two with notes of a live page; the old and the new page are both still served',
  confidence: 'high',
};
