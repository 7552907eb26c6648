import { expect, test } from 'vitest';
import { examples } from '@/tests/eval/examples';

const found = examples();
if (!found)
  console.warn('No language-examples.json beside the project: the phrases that specify the checks are skipped.');

test.skipIf(!found)('the phrases that specify the checks are found, and their look-alikes left in peace', () => {
  const { fires, quiet, wrong } = found!;
  expect(fires, `not found:\n${wrong.missed.join('\n')}`).toBeGreaterThanOrEqual(0.98);
  expect(quiet, `wrongly marked:\n${wrong.alarmed.join('\n')}`).toBeLessThanOrEqual(0.01);
});
