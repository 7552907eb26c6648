import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/desk/edits';
import { fillEdits, fillText, openSlots, slotKey } from '@/lib/desk/slots';
import { slotsOf } from '../../gallery/sample';

const TEXT = 'Ask for [name] or [name] [by when].';
const SLOTS = slotsOf(TEXT);

describe('slots', () => {
  it('are told apart by name and turn', () => {
    expect(SLOTS.map((_, i) => slotKey(SLOTS, i))).toEqual(['name#0', 'name#1', 'by when#0']);
  });

  it('keep their brackets until they are filled', () => {
    expect(fillText(TEXT, SLOTS, { 'name#1': 'Ravi', 'by when#0': ' ' })).toBe('Ask for [name] or Ravi [by when].');
    expect(openSlots(SLOTS, { 'name#1': 'Ravi', 'by when#0': ' ' })).toBe(2);
  });

  it('begin a sentence with a capital, unless they are an address', () => {
    const text = '[name] will call. [email] is open. Ask [name].';
    const slots = slotsOf(text);
    expect(fillText(text, slots, { 'name#0': 'the manager', 'email#0': 'help@x.example', 'name#1': 'the team' })).toBe(
      'The manager will call. help@x.example is open. Ask the team.',
    );
  });

  it('are filled in the words of a fix, wherever its edits put them', () => {
    const draft = 'Sorry if. Please call. Bye.';
    const edits = [
      { start: 0, end: 9, text: 'I am sorry.' },
      { start: 10, end: 22, text: 'Call [name] [by when].' },
    ];
    const fix = { label: '', edits, slots: slotsOf(applyEdits(draft, edits)) };
    const filled = fillEdits(fix, { 'name#0': 'Dana', 'by when#0': 'today' });
    expect(applyEdits(draft, filled)).toBe('I am sorry. Call Dana today. Bye.');
  });
});
