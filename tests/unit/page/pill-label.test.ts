import { expect, test } from 'vitest';
import { pillLabel } from '@/entrypoints/reply.content/pill-label';
import { type DeskState, EMPTY_DESK } from '@/lib/desk/state';
import type { Review } from '@/lib/types';

const draft = 'Sorry if you waited.';
const review = {
  findings: [
    { check: 'apo-if', span: { start: 0, end: 8 } },
    { check: 'ack-missing-issue', span: null },
  ],
  verdict: { id: 'needs-work', words: 'Needs work', detail: 'Nothing says when.' },
} as unknown as Review;
const open: DeskState = {
  ...EMPTY_DESK,
  status: 'open',
  exchange: { site: 'x', kind: 'post', customer: null, earlier: [], draft, limit: null, revision: 1 },
  review,
  reviewed: 1,
};

test.each<[string, Partial<DeskState>, string, string]>([
  ['the verdict and how many findings', {}, 'Needs work · 2', 'mend'],
  ['one less for an ignored finding', { ignored: ['apo-if|sorry if'] }, 'Needs work · 1', 'mend'],
  [
    'the verdict alone when all are ignored',
    { ignored: ['apo-if|sorry if', 'ack-missing-issue|'] },
    'Needs work',
    'mend',
  ],
  ['its name in an empty box', { exchange: { ...open.exchange!, draft: ' ' } }, 'Heard', 'quiet'],
  ['that it reads', { review: null }, 'Reading…', 'quiet'],
  ['that something is wrong', { trouble: 'The panel did not open.' }, 'Heard: a problem', 'quiet'],
])('shows %s', (_name, patch, text, tone) => {
  const label = pillLabel({ ...open, ...patch });
  expect(label).toMatchObject({ text, tone });
  // What is seen is part of what is heard.
  expect(label.name).toContain(text === 'Reading…' ? 'reading' : text.replace('Heard: a problem', 'did not open'));
});
