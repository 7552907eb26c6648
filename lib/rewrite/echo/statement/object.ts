import type { Term } from '../terms';
import { has } from '../turn';

const OPENS = /^(?:my|our|your|the|an?|no|all|both|half|another|only)$/;

/** Where a noun phrase that begins at `at` with an article, a possessive or a number ends; -1 where none stands there. */
export function objectEnd(terms: Term[], at: number): number {
  const first = terms[at];
  if (!first || !(OPENS.test(first.low) || has(first, 'Value', 'Money') || /^[£$€₹]\d/.test(first.text))) return -1;
  let i = at + 1;
  let nouns = /^[£$€₹]\d/.test(first.text) ? 1 : 0;
  for (; i < terms.length; i++) {
    const t = terms[i]!;
    if (t.low === 'of' && nouns > 0) {
      const inner = objectEnd(terms, i + 1);
      return inner > 0 ? inner : -1;
    }
    if (nouns > 0 && /^(?:back|up|down|off|out|away|over)$/.test(t.low)) break;
    if (/^(?:times?|things?|way|lot|bit)$/.test(t.low)) return -1;
    if (has(t, 'Noun') && !has(t, 'Date', 'Duration', 'Pronoun', 'WeekDay', 'Month')) nouns++;
    else if (nouns > 0 || !has(t, 'Adjective', 'Value', 'Possessive', 'Noun')) break;
  }
  return nouns > 0 ? i : -1;
}
