import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { harvest, invents, keeps } from '@/lib/rewrite/facts';
import { PAIRS } from '../../pairs/exchanges';
import { exchangeOf, rewritesPage } from '../../../scripts/rewrites/page';

test('docs/rewrites.md is what Heard writes now; if not, `npm run rewrites` and read what changed', () => {
  expect(PAIRS.length).toBe(40);
  expect(readFileSync(resolve(import.meta.dirname, '../../../docs/rewrites.md'), 'utf8')).toBe(rewritesPage());
});

test.each(PAIRS.map((pair) => [pair.title, pair] as const))('%s: facts kept, nothing invented', (_, pair) => {
  const [exchange, playbook] = exchangeOf(pair);
  const judged = review(exchange, playbook);
  // What stands in a sentence that must not be public is owed to nobody.
  const banned = judged.findings.filter((f) => f.severity === 4 && f.group === 'safe').flatMap((f) => f.span ?? []);
  for (const { text } of rewrite(exchange, judged, playbook)) {
    const lost = keeps(harvest(exchange.draft), text).filter(({ span }) => {
      const from = exchange.draft.lastIndexOf('. ', span.start) + 1;
      const stop = exchange.draft.indexOf('.', span.end);
      return !banned.some((b) => b.start < (stop < 0 ? Infinity : stop) && from < b.end);
    });
    expect(lost).toEqual([]);
    expect(invents(text, exchange, playbook)).toEqual([]);
    expect(text).not.toMatch(/\b(\p{L}+) \1\b|\{|\s{2,}|\.\.|\s[,.;!?]/iu);
  }
});
