import { defineSite } from './shared/define';
import type { Evidence } from './site';

const COMPOSER = '[data-test-id^="omnicomposer"]';
const CHANNEL = '[data-test-id*="channel-switcher"],[data-test-id*="channel-switch"]';
const LEVELS = 8;
/** "Internal note" in the languages of the agents' workspace. */
const NOTE = /note|intern|nota|interna|notiz|внутрен|内部|社内|내부/i;

/** What the switch of channels beside `box` shows; of several tickets in one page each has its own. */
function channelOf(box: Element): string | null {
  let around = box.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    if (around.querySelectorAll(`${COMPOSER}[contenteditable="true"]`).length > 1) return null;
    const shown = around.querySelector(CHANNEL);
    if (shown) return shown.textContent;
  }
  return null;
}

export default defineSite({
  id: 'zendesk',
  name: 'Zendesk',
  matches: { hosts: ['*.zendesk.com'], paths: /^\/agent\// },
  bestEffort: true,
  kind: 'message',
  limit: null,
  box: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    `${COMPOSER} [contenteditable="true"]`,
    `${COMPOSER} textarea`,
  ],

  classify(box) {
    if (box.closest('[role="search"]')) return 'search';
    if (!box.closest(COMPOSER)) return 'other';
    // Where the switch cannot be read, the box is taken for a note rather than called public.
    const channel = channelOf(box);
    return channel && !NOTE.test(channel) ? 'reply' : 'private';
  },
  cards: [
    {
      card: '[data-test-id="omni-log-comment-item"],[data-test-id^="omni-log"] article',
      ways: ['before'],
      text: '[data-test-id="omni-log-message-content"],.zd-comment',
      author: '[data-test-id="omni-log-item-sender"]',
    },
  ],
  submit: ['[data-test-id="submit_button-button"]'],
});

export const evidence: Evidence = {
  date: '2026',
  source:
    'the editor and the submit button in four public extensions of 2026; the log of the conversation and the switch of channels from general knowledge',
  confidence: 'medium',
};
