import { beforeAll, describe, expect, it } from 'vitest';
import { IMPLIED } from '@/lib/checks/implied';
import type { Reader } from '@/lib/reader/reader';
import { NO_PLAYBOOK, review } from '@/lib/review';
import type { Exchange, Finding } from '@/lib/types';
import { openReader } from '@/scripts/reader';

/** Findings of a reply by frames and reader; `customer ⇒ reply` where the message matters. */
async function findingsOf(reader: Reader, example: string): Promise<Finding[]> {
  const [draft, customer] = example.split(' ⇒ ').reverse() as [string, string?];
  const exchange: Exchange = {
    site: 'pasted',
    kind: 'pasted',
    customer: customer ? { text: customer, author: null, rating: null } : null,
    earlier: [],
    draft,
    limit: null,
    revision: 0,
  };
  const points = review(exchange).reading?.points.map((point) => point.span);
  const readings = await reader.read({ draft, customer: customer ?? null, points });
  return review(exchange, NO_PLAYBOOK, readings).findings;
}

describe.each(IMPLIED.map((check) => [check.id, check] as const))('%s', (_, check) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });

  it.each(check.flags)('is read in “%s”', async (flag) => {
    const found = (await findingsOf(reader, flag)).filter((f) => f.group === check.group && f.span);
    expect(found).not.toEqual([]);
    for (const finding of found.filter((f) => f.by === 'reader')) {
      expect(finding.severity).toBeLessThan(4);
      expect(finding.sureness).toBeGreaterThan(0);
    }
  });

  it.each(check.spares)('is not read in “%s”', async (spare) => {
    expect((await findingsOf(reader, spare)).filter((f) => f.group === check.group && f.span)).toEqual([]);
  });

  it('says why in one sentence and on what ground', () => {
    expect(check.why).toMatch(/^\p{Lu}[^.!?]*[.]$/u);
    expect(check.source).toMatch(/\d{4}/);
  });
});
