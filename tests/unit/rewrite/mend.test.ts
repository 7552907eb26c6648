import { expect, test } from 'vitest';
import { mended } from '@/lib/rewrite/mend';
import type { Finding } from '@/lib/types';

test('a clause is cut at whole words: “Sorry” is no “so”, and no “but” is left hanging', () => {
  const draft = 'Sorry if you feel let down, but as our policy clearly states, delivery times are only estimates.';
  const words = 'as our policy clearly states';
  const start = draft.indexOf(words);
  const fault: Finding = {
    check: 'def-told-you',
    group: 'def',
    severity: 2,
    span: { start, end: start + words.length },
    message: '',
    fixes: [],
    by: 'frames',
    sureness: null,
  };
  const ways = mended(draft, { start: 0, end: draft.length }, [fault]);
  expect(ways).toContain('Sorry if you feel let down.');
  for (const way of ways) expect(way).not.toMatch(/^rry|\bbut[.!?]/i);
});
