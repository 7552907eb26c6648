import { describe, expect, test } from 'vitest';
import { applyEdits } from '@/lib/desk/edits';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { fallback } from '@/lib/rewrite/fallback';
import type { Finding, GroupId, Severity } from '@/lib/types';

/** The draft with [the faulty words] in brackets after the first general fix. */
function fixed(marked: string, check: string, severity: Severity = 2): string[] {
  const start = marked.indexOf('[');
  const draft = marked.replace(/[[\]]/g, '');
  const span = { start, end: marked.indexOf(']') - 1 };
  const from = Math.max(0, draft.lastIndexOf('. ', start) + 2 * Number(draft.lastIndexOf('. ', start) >= 0));
  const stop = draft.indexOf('.', span.end);
  const group = check.split('-')[0] as GroupId;
  return fallback(
    draft,
    { start: from, end: stop < 0 ? draft.length : stop + 1 },
    { check, group, severity, span },
  ).map((fix) => applyEdits(draft, fix.edits));
}

describe('fixes for words whose check has none that fits', () => {
  test.each([
    [
      'what only announces goes',
      'Hi. [Please note that] the pool opens at 9.',
      'tone-command',
      'Hi. The pool opens at 9.',
    ],
    [
      'a reminder goes',
      'Hello. [As informed], the upgrade takes 3 days.',
      'def-told-you',
      'Hello. The upgrade takes 3 days.',
    ],
    [
      'a faulty clause is cut where the rest stands',
      'We refund the £40 today, [which you knew].',
      'def-told-you',
      'We refund the £40 today.',
    ],
    [
      'a sentence without facts is left out',
      'We are sorry about the wait at the bar. [You must have looked at the wrong clock]. Ask for Jo on Friday.',
      'blame-failed',
      'We are sorry about the wait at the bar. Ask for Jo on Friday.',
    ],
    [
      'what is lacking is said after it, before the sign-off',
      'Sorry. [Please call us] on 555-0100. ^JR',
      'own-bounce',
      'Sorry. Please call us on 555-0100. I’ll look out for it and answer you myself [by when]. ^JR',
    ],
    [
      'an apology that hangs on a feeling stands',
      '[We are sorry you feel that way] and hope to hear more.',
      'apo-perception',
      'I’m sorry we let you down and hope to hear more.',
    ],
    [
      'what was usual is what was owed',
      'Sorry for the wait. Orders to the islands [are usually delivered] within 5 days.',
      'def-minimise',
      'Sorry for the wait. Orders to the islands should be delivered within 5 days.',
    ],
    [
      'whose mistake it was is left open',
      'Hello. The address [you gave us was wrong] and our men waited 20 minutes.',
      'blame-failed',
      'Hello. The address we had was wrong and our men waited 20 minutes.',
    ],
    [
      'an order becomes a question where the reason follows',
      'Sorry. [Please send your] photos of the crack and we’ll look at them today.',
      'tone-command',
      'Sorry. Could you send your photos of the crack? We’ll look at them today.',
    ],
    [
      'another fault of the sentence does not stand in the way',
      'Hi. The form has to be returned within 14 days as stated, [you chose not to].',
      'blame-failed',
      'Hi. The form has to be returned within 14 days as stated.',
    ],
    [
      'a refusal says what there is instead',
      'Hi. [We cannot make exceptions] to the 30 day wait for anyone.',
      'def-policy-shield',
      'Hi. We cannot make exceptions to the 30 day wait for anyone. What I can do is [what you can do].',
    ],
    [
      'a count that is brought up to be right goes with its sentence',
      'Sorry about the cold tea. [We have 4.6 stars] from 900 guests. Ask for Jo.',
      'def-implied',
      'Sorry about the cold tea. Ask for Jo.',
    ],
    [
      'a long sentence is two where neither waits for the other',
      '[We keep a list of every part and its number for ten years, if one is missing, please send us the lid].',
      'tone-length',
      'We keep a list of every part and its number for ten years. If one is missing, please send us the lid.',
    ],
  ])('%s', (_, marked, check, after) => expect(fixed(marked, check)).toContain(after));

  test('a fact in the faulty words stays', () => {
    for (const after of fixed('Sorry. [You were told on the Wednesday that it takes 4 days].', 'blame-failed', 3))
      expect(after).toMatch(/Wednesday.*4 days/);
  });

  test('slots are found in what was put in', () => {
    const draft = 'You failed to look. That is all there is to it, I would say.';
    for (const { fixes } of review(
      { site: 'yelp', kind: 'review', customer: null, earlier: [], draft, limit: null, revision: 0 },
      NO_PLAYBOOK,
    ).findings.filter((f: Finding) => f.span))
      for (const fix of fixes)
        for (const slot of fix.slots)
          expect(applyEdits(draft, fix.edits).slice(slot.span.start, slot.span.end)).toBe(`[${slot.name}]`);
  });
});
