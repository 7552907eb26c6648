import { describe, expect, it, vi } from 'vitest';
import { learnedReaderSetting, pageMarksSetting, postGuardSetting, sitesSetting } from '@/lib/desk/settings';
import { eraseStored, listStored, watchStored } from '@/lib/desk/stored';

const byKey = async () => Object.fromEntries((await listStored()).map(({ key, bytes }) => [key, bytes]));

const unset = { 'learned-reader': null, 'page-marks': null, 'post-guard': null };

describe('what is stored', () => {
  it('is listed key by key, also where the default holds', async () => {
    expect(await byKey()).toEqual({ sites: null, ...unset });
    await sitesSetting.setValue({ x: false });
    // The key's 5 bytes and {"x":false}.
    expect(await byKey()).toEqual({ sites: 16, ...unset });
  });

  it('has plain words for every key that Heard writes', async () => {
    await sitesSetting.setValue({});
    await learnedReaderSetting.setValue(false);
    await pageMarksSetting.setValue(false);
    await postGuardSetting.setValue(false);
    for (const { meaning } of await listStored()) expect(meaning).not.toMatch(/another version/);
  });

  it('can be erased, back to the defaults, and tells who watches', async () => {
    const changed = vi.fn<() => void>();
    await learnedReaderSetting.setValue(false);
    const stop = watchStored(changed);
    await eraseStored();
    expect(await learnedReaderSetting.getValue()).toBe(true);
    expect(await byKey()).toEqual({ sites: null, ...unset });
    expect(changed).toHaveBeenCalled();
    stop();
  });
});
