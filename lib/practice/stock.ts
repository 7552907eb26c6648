import type { Branch, Must, Trap } from './types';

/** What almost every reply to a complaint needs; the points that were raised come before these. */
export const STOCK_MUSTS: Must[] = [
  { say: 'is sorry without an if', did: 'apologised' },
  { say: 'says what happens next', did: 'gave-step' },
  { say: 'says when', did: 'gave-time' },
  { say: 'gives a person to reach', did: 'gave-contact' },
];

export const STOCK_TRAPS: Trap[] = [
  { say: 'sorry “if” they felt it', checks: ['apo-if', 'apo-perception', 'apo-but'] },
  { say: 'explaining why before hearing what', checks: ['def-excuse-dwell', 'def-policy-shield', 'def-told-you'] },
  { say: 'putting it on them', did: ['blamed', 'denied'] },
];

/** The customer's answers in a scenario for which nobody has written any yet. */
export const STOCK_BRANCHES: Branch[] = [
  {
    id: 'insulted',
    when: { any: ['sneered', 'policed', 'shouted', 'threatened', 'exposed'] },
    line: 'Did you really just write that, where everybody can read it?',
  },
  {
    id: 'argued',
    when: { any: ['blamed', 'denied', 'minimised'] },
    line: 'So it’s my fault now. Thank you, that is all I needed to know about you.',
  },
  { id: 'half-sorry', when: { any: ['half-apologised'] }, line: '“If.” I told you what happened. There is no if.' },
  { id: 'excused', when: { any: ['defended'] }, line: 'I asked what you’ll do about it, not why it wasn’t you.' },
  {
    id: 'all-heard',
    when: { all: ['heard-all'], any: ['apologised', 'owned'], anger: [0, 2] },
    line: 'Thank you. That’s the first answer that sounds as if somebody read it.',
  },
  { id: 'some-heard', when: { any: ['heard-some'] }, line: 'All right. And {open}?' },
  {
    id: 'nothing-heard',
    when: { any: ['dodged', 'canned', 'heard-none'] },
    line: 'You could have pasted that under anybody’s message. Try reading mine.',
  },
  { id: 'silence', when: { any: ['stayed-silent'] }, line: 'Nothing? Fine. Then I’ll ask louder.', ends: 'spread' },
  {
    id: 'handed',
    when: { any: ['handed-over'] },
    line: 'Somebody from your office rang. Good.',
    ends: 'in-good-hands',
  },
  { id: 'else', when: null, line: 'I hear you. So what happens now?' },
];
