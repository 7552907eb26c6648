import { describe, expect, it } from 'vitest';
import { type Filled, kindOf, slotForm, withFilled } from '@/lib/desk/slot-form';
import type { Slot } from '@/lib/types';

const slot = (name: string): Slot => ({ name, span: { start: 0, end: name.length + 2 } });
const CONTACTS = ['555-0100', 'help@firm.example', 'firm.example/help'];

describe('the form of a blank', () => {
  it.each([
    ['by when', 'time'],
    ['when', 'time'],
    ['name', 'person'],
    ['your initials', 'person'],
    ['how to reach you', 'channel'],
    ['number', 'channel'],
    ['what you will do', 'deed'],
    ['what went wrong', 'words'],
    ['yes or no, and why', 'words'],
  ])('%s is a %s', (name, kind) => expect(kindOf(slot(name))).toBe(kind));

  it('offers times, and bare days after “by”', () => {
    expect(slotForm(slot('by when'), 'let you know ', [], {}).suggestions).toContain('within 24 hours');
    expect(slotForm(slot('when'), 'I’ll answer by ', [], {}).suggestions).toEqual([
      'tomorrow',
      'noon tomorrow',
      'Friday',
    ]);
  });

  it('offers the contacts that fit', () => {
    expect(slotForm(slot('how to reach you'), '', CONTACTS, {}).suggestions).toEqual(CONTACTS);
    expect(slotForm(slot('number'), '', CONTACTS, {})).toMatchObject({ suggestions: ['555-0100'], inputMode: 'tel' });
    expect(slotForm(slot('email'), '', CONTACTS, {})).toMatchObject({
      suggestions: ['help@firm.example'],
      inputMode: 'email',
    });
    expect(slotForm(slot('number'), '', [], {}).hint).toContain('playbook');
  });

  it('offers first what was filled in of late, once', () => {
    const filled: Filled = { person: ['Dana', 'the manager'] };
    expect(slotForm(slot('name'), '', [], filled).suggestions).toEqual(['Dana', 'the manager', 'the duty manager']);
  });

  it('asks the browser for a name only where it is the writer’s', () => {
    expect(slotForm(slot('your name'), '', [], {}).autoComplete).toBe('given-name');
    expect(slotForm(slot('name'), '', [], {}).autoComplete).toBe('off');
  });
});

describe('what was filled in', () => {
  it('is kept newest first, each once, and few', () => {
    let filled: Filled = {};
    for (const value of ['a', 'b', 'a', ' ', 'c', 'd', 'e']) filled = withFilled(filled, 'time', value);
    expect(filled.time).toEqual(['e', 'd', 'c', 'a']);
  });

  it('is not, where it was said to one customer alone', () => {
    expect(withFilled(withFilled({}, 'words', 'the soup'), 'deed', 'send a new one')).toEqual({});
    expect(withFilled({}, 'person', 'x'.repeat(61))).toEqual({});
  });
});
