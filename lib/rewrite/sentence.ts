import { CHECKS } from '../checks';
import { readDraft } from '../draft';
import type { Fact, Finding, LeftOut, Span } from '../types';
import { keeps } from './facts';
import { mended } from './mend';
import { leftOutBecause } from './owed';

/** A sentence of the draft as it will stand, '' for none, and the facts that go with its faults. */
export interface Said {
  text: string;
  leftOut: LeftOut[];
}

/** Findings whose sentence is best left out where nothing in it must be kept. */
const LEAVE_OUT = /^(?:def|blame|apo|safe|close)-|^(?:ack-policing|ack-hollow|tone-cheer|tone-canned)$/;
const SERIOUS = new Set(CHECKS.filter((c) => c.severity >= 3).map((c) => c.id));

/**
 * A sentence without its faults. What keeps every fact comes first; then what keeps all that is owed, and says what is
 * left out; last what is owed by itself.
 * @returns null where something owed can neither stand, nor be mended, nor be said by itself
 */
export function withoutFaults(draft: string, span: Span, faults: Finding[], facts: Fact[]): Said | null {
  const text = draft.slice(span.start, span.end).trim();
  const as = (said: string, left: Fact[] = []): Said => ({
    text: said,
    leftOut: left.map((fact) => ({ fact, because: leftOutBecause(fact, faults)! })),
  });
  if (faults.length === 0) return as(text);
  if (facts.length === 0 && faults.some((f) => LEAVE_OUT.test(f.check))) return as('');
  // Counting the happy ones says nothing to this one, however it is turned.
  if (
    faults.every((f) => f.group === 'def') &&
    faults.some((f) => f.check === 'def-minimise') &&
    facts.every((f) => leaves(f, faults))
  )
    return as('', facts);
  const banned = faults.filter((f) => f.severity === 4);
  const owed = facts.filter((f) => banned.every((b) => !overlaps(b.span!, f.span)) && !leaves(f, faults));
  const small = faults.every((f) => f.severity < 3);
  // Read by frames alone, which is cheap; the whole reply is judged in full before it is shown.
  const stands = (said: string) =>
    readDraft(said).every((s) => s.facts.hits.every((h) => !SERIOUS.has(h.owner))) &&
    banned.every((b) => !said.includes(draft.slice(b.span!.start, b.span!.end)));
  const candidates = mended(draft, span, faults).filter(stands);
  const whole = candidates.find((said) => keeps(facts, said).length === 0);
  // "Could you …, so that I can [what it is for]?" asks the writer for more than a small fault is worth.
  if (
    small &&
    (facts.length === 0 || !facts.every((f) => leaves(f, faults))) &&
    (whole === undefined || whole.includes('[what it is for]'))
  )
    return as(facts.length > 0 || whole ? text : '');
  const found = whole ?? candidates.find((said) => owed.length > 0 && keeps(owed, said).length === 0);
  if (found !== undefined) return as(found.replace(/\bby \[when\]/g, '[by when]'), keeps(facts, found));
  const alone = owed.length === 0 ? '' : rescued(owed);
  if (alone === null || keeps(owed, alone).length > 0 || !stands(alone)) return null;
  return as(alone, alone === '' ? facts : keeps(facts, alone));
}

/** In a sentence that must not stand in public only a way to reach somebody is still owed. */
const leaves = (fact: Fact, faults: Finding[]): boolean =>
  faults.some((f) => f.severity === 4)
    ? !['phone', 'email', 'link'].includes(fact.kind)
    : leftOutBecause(fact, faults) !== null;

/** What is owed, by itself: the clause of a promise or a limit, and the ways to reach somebody that stand outside it. */
function rescued(owed: Fact[]): string | null {
  const said: string[] = [];
  for (const { kind, text } of owed) {
    if (said.some((s) => s.includes(text))) continue;
    if (kind === 'promise' || kind === 'limit') {
      const clause = text.replace(/^then /i, '');
      if (!/^(?:we|i)\b/i.test(clause)) return null;
      said.push(`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`);
    } else if (kind === 'phone') said.push(`Please call ${text}.`);
    else if (kind === 'email') said.push(`Please write to ${text}.`);
    else if (kind === 'link') said.push(`The details are here: ${text}`);
    else return null;
  }
  return said.join(' ');
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
