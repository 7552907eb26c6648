import { describe, expect, test } from 'vitest';
import { applyEdits } from '@/lib/desk/edits';
import { safeFixes } from '@/lib/desk/safe-fixes';
import type { Finding, Severity, TextEdit } from '@/lib/types';

const finding = (severity: Severity, edit: TextEdit, more: Partial<Finding> = {}): Finding => ({
  check: 'blame-should-have',
  group: 'blame',
  severity,
  span: null,
  message: '',
  fixes: [{ label: '', edits: [edit], slots: [] }],
  by: 'frames',
  sureness: null,
  ...more,
});
const DRAFT = 'You failed us. Calm down. Call 555-0100.';
const first = { start: 0, end: 14, text: 'We are sorry.' };
const second = { start: 15, end: 25, text: 'Thank you.' };
const phone = { start: 26, end: 40, text: '' };

describe('all safe fixes', () => {
  test('are one edit of several places, in order', () => {
    const all = safeFixes([finding(2, second), finding(3, first)], DRAFT)!;
    expect(all.count).toBe(2);
    expect(applyEdits(DRAFT, all.fix.edits)).toBe('We are sorry. Thank you. Call 555-0100.');
  });

  test('where two touch, the graver one is taken', () => {
    const inside = { start: 4, end: 10, text: 'helped' };
    const all = safeFixes([finding(2, inside), finding(3, first), finding(1, second)], DRAFT)!;
    expect(all.count).toBe(2);
    expect(applyEdits(DRAFT, all.fix.edits)).toContain('We are sorry.');
  });

  test('words put in where another stretch begins or ends stand beside it', () => {
    const before = { start: 0, end: 0, text: 'Hello there. ' };
    const all = safeFixes([finding(3, first), finding(2, before), finding(2, second)], DRAFT)!;
    expect(all.count).toBe(3);
    expect(applyEdits(DRAFT, all.fix.edits)).toBe('Hello there. We are sorry. Thank you. Call 555-0100.');
  });

  test('the same words are put in once', () => {
    const again = { start: 15, end: 25, text: 'Truly, We are sorry.' };
    expect(safeFixes([finding(3, first), finding(2, again)], DRAFT)).toBeNull();
  });

  test.each<[string, Finding]>([
    ['takes a number out', finding(4, phone)],
    [
      'leaves a blank',
      finding(4, phone, {
        fixes: [
          {
            label: '',
            edits: [{ ...second, text: '[when]' }],
            slots: [{ name: 'when', span: { start: 15, end: 21 } }],
          },
        ],
      }),
    ],
    ['is a guess', finding(4, phone, { by: 'reader' })],
    ['has no fix', finding(4, phone, { fixes: [] })],
  ])('one that %s is not among them', (_, other) => {
    expect(safeFixes([other, finding(3, first)], DRAFT)).toBeNull();
    expect(safeFixes([other, finding(3, first), finding(2, second)], DRAFT)!.count).toBe(2);
  });
});
