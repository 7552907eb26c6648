import { describe, expect, it, vi } from 'vitest';
import { learnedReaderSetting, sitesSetting } from '@/lib/desk/settings';
import { eraseStored, listStored, watchStored } from '@/lib/desk/stored';

const byKey = async () => Object.fromEntries((await listStored()).map(({ key, bytes }) => [key, bytes]));

describe('what is stored', () => {
  it('is listed key by key, also where the default holds', async () => {
    expect(await byKey()).toEqual({ sites: null, 'learned-reader': null });
    await sitesSetting.setValue({ x: false });
    // The key's 5 bytes and {"x":false}.
    expect(await byKey()).toEqual({ sites: 16, 'learned-reader': null });
  });

  it('has plain words for every key that Heard writes', async () => {
    await sitesSetting.setValue({});
    await learnedReaderSetting.setValue(false);
    for (const { meaning } of await listStored()) expect(meaning).not.toMatch(/another version/);
  });

  it('can be erased, back to the defaults, and tells who watches', async () => {
    const changed = vi.fn<() => void>();
    await learnedReaderSetting.setValue(false);
    const stop = watchStored(changed);
    await eraseStored();
    expect(await learnedReaderSetting.getValue()).toBe(true);
    expect(Object.values(await byKey())).toEqual([null, null]);
    expect(changed).toHaveBeenCalled();
    stop();
  });
});
