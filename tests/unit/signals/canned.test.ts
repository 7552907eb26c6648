import { describe, expect, test } from 'vitest';
import { readDraft } from '@/lib/draft';
import { isCanned } from '@/lib/signals/canned';

const canned = (draft: string, customer: string | null = null) => isCanned(draft, customer, readDraft(draft));

describe('isCanned', () => {
  test.each([
    'Thank you for your feedback. We value all comments and are always looking to improve.',
    'Dear Guest, we apologise for any inconvenience and have shared your comments with the team. We hope to welcome you back.',
    'Hi Oana, we’re sorry to hear you’re having trouble. Kindly send a private message with your order number and a colleague will assist you further. ^Ulf',
    'Hello, we’re sorry to hear about your negative experience. Feel free to contact our support team at help@firm.example.',
  ])('stock: %s', (draft) => expect(canned(draft, 'The lift was broken and I carried my bike up')).toBe(true));

  test.each([
    'Hi Sam, ninety minutes for a raw burger is not OK. I’ve refunded the $18 and spoken with the grill team.',
    'I’m sorry about the lift. The engineer comes on Tuesday and I’ll write here then.',
    'Yes, until 9.',
    'Thank you for your feedback on the lift. We hope to welcome you back.',
    '',
    'Hi Sam,',
  ])('its own: %s', (draft) => expect(canned(draft, 'The lift was broken and I carried my bike up')).toBe(false));

  test('stays linear', () => expect(() => canned('Thank you for your feedback. '.repeat(2000))).not.toThrow());
});
