import type { Slot, SlotKind } from '../types';

/** What was filled in since the panel was opened, newest first, by the kind of answer. */
export type Filled = Partial<Record<SlotKind, readonly string[]>>;

/** How a blank is asked for: what may be tapped, and which keyboard and autofill suit it. */
export interface SlotForm {
  kind: SlotKind;
  suggestions: string[];
  inputMode: 'text' | 'tel' | 'email';
  autoComplete: string;
  /** One short sentence on what belongs here; '' where its name says it all. */
  hint: string;
}

/** Most suggestions for one blank. */
const MOST = 5;
/** Most values remembered of one kind. */
const MOST_KEPT = 4;

const KINDS: [RegExp, SlotKind][] = [
  [/\bwhen\b|\btime\b|\bdate\b/i, 'time'],
  [/reach you|\bnumber\b|e-?mail|\blink\b/i, 'channel'],
  [/\bname\b|\binitials\b|\bwho\b/i, 'person'],
  [/\byou (?:will|can|did)\b/i, 'deed'],
];

/** What kind of answer a blank wants; one that stands in a fix is known by its name alone. */
export const kindOf = ({ kind, name }: Slot): SlotKind =>
  kind ?? KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'words';

const PHONE = /^[+\d(][\d\s().-]{5,}$/;

/**
 * @param before the text up to the blank: after "by" a day stands without it
 * @param contacts the firm's own, from the playbook
 */
export function slotForm(slot: Slot, before: string, contacts: readonly string[], filled: Filled): SlotForm {
  const kind = kindOf(slot);
  const { name } = slot;
  const used = filled[kind] ?? [];
  const form = (own: readonly string[], hint: string, rest: Partial<SlotForm> = {}): SlotForm => ({
    kind,
    suggestions: [...new Set([...used, ...own])].slice(0, MOST),
    inputMode: 'text',
    autoComplete: 'off',
    hint,
    ...rest,
  });
  if (kind === 'time') {
    const days = /\bby\s$/i.test(before) ? ['tomorrow', 'noon tomorrow', 'Friday'] : TIMES;
    return form(days, 'A day or time you can keep.');
  }
  if (kind === 'channel') {
    const phone = /\bnumber\b/i.test(name);
    const email = /e-?mail/i.test(name);
    const fitting = contacts.filter((c) => (phone ? PHONE.test(c) : email ? c.includes('@') : true));
    return {
      ...form(fitting, fitting.length > 0 ? 'From your playbook.' : 'Contacts in your playbook are offered here.'),
      ...(phone && { inputMode: 'tel' as const }),
      ...(email && { inputMode: 'email' as const }),
    };
  }
  if (kind === 'person') {
    const own = /\byour\b/i.test(name);
    if (own) return form([], '', { autoComplete: /initials/i.test(name) ? 'off' : 'given-name' });
    return form(['the manager', 'the duty manager'], 'A first name or a role.');
  }
  if (kind === 'deed') {
    if (/\bwill do\b/i.test(name)) return form(DEEDS, 'What you will do, beginning with the verb.');
    return { ...form([], 'Beginning with the verb.'), suggestions: [] };
  }
  return { ...form([], ''), suggestions: [] };
}

const TIMES = ['today', 'by tomorrow', 'within 24 hours', 'by Friday'];
const DEEDS = ['look into this with the team', 'find out what happened', 'call you'];

/** The values with one more, newest first; what is blank or too long to offer changes nothing. */
export function withFilled(filled: Filled, kind: SlotKind, value: string): Filled {
  const said = value.trim();
  // What one customer is told in words of their own is nobody else’s.
  if (said === '' || said.length > LONGEST || kind === 'words' || kind === 'deed') return filled;
  const before = filled[kind] ?? [];
  if (before[0] === said) return filled;
  return { ...filled, [kind]: [said, ...before.filter((v) => v !== said)].slice(0, MOST_KEPT) };
}
/** A longer value is offered to nobody again, UTF-16 units. */
const LONGEST = 60;
