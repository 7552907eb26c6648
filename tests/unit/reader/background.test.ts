import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exchange } from '@/lib/types';
import { filesOnDisk } from '@/scripts/encoder/load';

let isOn = true;
vi.mock('@/lib/desk/settings', () => ({ learnedReaderSetting: { getValue: () => Promise.resolve(isOn) } }));
vi.mock('@/lib/desk/playbook', async (original) => ({
  ...(await original<object>()),
  playbookSetting: { getValue: () => Promise.resolve({}) },
  playbookOf: () => ({ pack: 'general', ownContacts: [], firm: null }),
}));
vi.mock('@/lib/reader/packaged', () => ({ loadPackaged: filesOnDisk() }));

const { judge, judgeInDepth } = await import('@/entrypoints/background/judge');

const CUSTOMER = 'The soup was cold and nobody helped me with the pram on the stairs.';
const DRAFT =
  'Perhaps a table nearer the lift would have been the wiser choice on your part. We will refund the soup today.';

const exchange = (draft: string): Exchange => ({
  site: 'yelp',
  kind: 'review',
  customer: { text: CUSTOMER, author: null, rating: null },
  earlier: [],
  draft,
  limit: null,
  revision: 0,
});
const read = async (draft: string, desk: string | null) =>
  (await judge(exchange(draft), desk)).findings.filter((f) => f.by === 'reader').map((f) => f.check);

describe('the worker’s quick answer', () => {
  beforeEach(() => {
    isOn = true;
  });

  it('keeps what the learned reader found while the same desk types on', async () => {
    expect(await read(DRAFT, 'tab 1')).toEqual([]);
    const deep = await judgeInDepth(exchange(DRAFT), 'tab 1');
    expect(deep.reader).toBe('with');
    expect(deep.findings.some((f) => f.by === 'reader')).toBe(true);
    expect(await read(`${DRAFT} And w`, 'tab 1')).toEqual(['blame-implied']);
    expect(await read('Something else altogether.', 'tab 1')).toEqual([]);
  });

  it('tells nothing of it to another desk, to the rewrites, or once the reader is off', async () => {
    await judgeInDepth(exchange(DRAFT), 'tab 1');
    expect(await read(DRAFT, 'tab 2')).toEqual([]);
    expect(await read(DRAFT, null)).toEqual([]);
    isOn = false;
    expect(await read(DRAFT, 'tab 1')).toEqual([]);
    expect((await judge(exchange(DRAFT), 'tab 1')).readerMissing).toBe('off');
  });
});
