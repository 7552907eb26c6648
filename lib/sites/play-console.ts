import { defineSite } from './shared/define';
import type { Evidence } from './site';

export default defineSite({
  id: 'play-console',
  name: 'Google Play Console',
  matches: { hosts: ['play.google.com'], paths: /^\/console\/.*(?:user-feedback|reviews)/ },
  kind: 'review',
  limit: { max: 350, unit: 'chars' },
  box: ['.review-container textarea', '.review-container [contenteditable="true"]'],
  otherwise: 'other',
  cards: [{ card: '.review-container', ways: ['around'], text: '.review-text', author: '.author-display-name' }],
  submit: ['.review-container material-button', '.review-container button'],
});

export const evidence: Evidence = {
  date: '2026',
  source: 'four versions of one author’s public extension, who reports having checked the live console',
  confidence: 'medium',
};
