import { checkInfo } from '../checks';
import { NO_PLAYBOOK, review } from '../review';
import type { CheckId, Exchange } from '../types';
import type { DrillResult } from './types';

/** Fewer words than this only leave the sentence out. */
const FEWEST_WORDS = 3;

/** A sentence alone, without a platform's rules around it. */
export const sentenceExchange = (sentence: string, customer: string): Exchange => ({
  site: 'pasted',
  kind: 'pasted',
  customer: customer === '' ? null : { text: customer, author: null, rating: null },
  earlier: [],
  draft: sentence,
  limit: null,
  revision: 0,
});

/** Whether a sentence is mended: its check is quiet, and nothing else of weight has come in. Judged as at work. */
export function mended(text: string, was: { sentence: string; customer: string; check: CheckId }): DrillResult {
  const draft = text.trim();
  if (draft.split(/\s+/).filter(Boolean).length < FEWEST_WORDS)
    return { right: false, reason: 'Leaving it out is no mending: say it another way, in a sentence.' };
  if (draft.toLowerCase() === was.sentence.trim().toLowerCase())
    return { right: false, reason: 'These are the same words as before.' };
  const { findings, language } = review(sentenceExchange(draft, was.customer), NO_PLAYBOOK);
  if (language === 'other') return { right: false, reason: 'Heard reads English only.' };
  const still = findings.find((f) => f.check === was.check);
  if (still) return { right: false, reason: still.message };
  const worse = findings.find((f) => f.span && f.severity >= 2);
  if (worse) return { right: false, reason: `${checkInfo(worse.check).title}: ${worse.message}` };
  return { right: true, reason: checkInfo(was.check).why };
}

/** One good way to say it, where the check's own mending leaves nothing to fill in. */
export function sampleFor(sentence: string, customer: string, check: CheckId): string | null {
  const judged = review(sentenceExchange(sentence, customer), NO_PLAYBOOK);
  for (const { fixes } of judged.findings.filter((f) => f.check === check))
    for (const fix of fixes) {
      let text = sentence;
      for (const edit of [...fix.edits].reverse()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      if (fix.slots.length === 0 && mended(text, { sentence, customer, check }).right) return text.trim();
    }
  return null;
}
