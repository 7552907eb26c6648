import { beforeEach, describe, expect, it, vi } from 'vitest';
import { playbookSetting } from '@/lib/desk/playbook';
import { learnedReaderSetting } from '@/lib/desk/settings';
import type { Exchange } from '@/lib/types';

const read = vi.fn<(input: unknown, desk: string) => Promise<null>>();
vi.mock('@/lib/reader/open', () => ({ readerOver: () => ({ read }) }));

const exchange: Exchange = {
  site: 'yelp',
  kind: 'review',
  customer: { text: 'It hurt for a week.', author: null, rating: 1 },
  earlier: [],
  draft: 'You should have called. We’re sorry your root canal hurt.',
  limit: null,
  revision: 1,
};
const open = () => import('@/entrypoints/background/judge');
const checks = ({ findings }: { findings: { check: string }[] }) => findings.map(({ check }) => check);

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  read.mockReset().mockResolvedValue(null);
});

describe('the worker', () => {
  it('judges by the playbook as it stands now', async () => {
    const { judge } = await open();
    expect(checks(await judge(exchange, 'a'))).toContain('blame-should-have');
    await playbookSetting.setValue({ ...playbookSetting.fallback, pack: 'health', off: ['blame-should-have'] });
    const clinic = await judge(exchange, 'a');
    expect(checks(clinic)).not.toContain('blame-should-have');
    expect(clinic.findings.find(({ check }) => check === 'safe-health')?.severity).toBe(4);
  });

  it('says that the learned reader is off, and does not ask it', async () => {
    const { judge, judgeInDepth } = await open();
    await learnedReaderSetting.setValue(false);
    expect(await judge(exchange, 'a')).toMatchObject({ reader: 'without', readerMissing: 'off' });
    expect(await judgeInDepth(exchange, 'a')).toMatchObject({ reader: 'without', readerMissing: 'off' });
    expect(read).not.toHaveBeenCalled();
  });

  it('says that the learned reader cannot run, from then on', async () => {
    const { judge, judgeInDepth } = await open();
    expect((await judge(exchange, 'a')).readerMissing).toBeUndefined();
    const { ReaderUnavailable } = await import('@/lib/reader/reader');
    read.mockRejectedValue(new ReaderUnavailable('no WASM here'));
    expect(await judgeInDepth(exchange, 'a')).toMatchObject({ reader: 'without', readerMissing: 'unavailable' });
    expect((await judge(exchange, 'a')).readerMissing).toBe('unavailable');
  });

  it('lets any other trouble be seen', async () => {
    const { judgeInDepth } = await open();
    read.mockRejectedValue(new Error('a fault of ours'));
    await expect(judgeInDepth(exchange, 'a')).rejects.toThrow('a fault of ours');
  });
});
