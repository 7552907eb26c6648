import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pointedSetting } from '@/lib/desk/pointed';
import { playbookSetting } from '@/lib/desk/playbook';
import { learnedReaderSetting, pageMarksSetting, postGuardSetting, sitesSetting } from '@/lib/desk/settings';
import { eraseStored, exportStored, listStored, watchStored } from '@/lib/desk/stored';

const byKey = async () => Object.fromEntries((await listStored()).map(({ key, bytes }) => [key, bytes]));

const unset = {
  playbook: null,
  'used-lines': null,
  'learn-voice': null,
  voice: null,
  'second-writer': null,
  'learned-reader': null,
  'page-marks': null,
  'post-guard': null,
  practice: null,
  pointed: null,
};

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
    await playbookSetting.setValue(playbookSetting.fallback);
    await pointedSetting.setValue({});
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

  describe('in a database', () => {
    beforeEach(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('sessions', 3);
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('answers', { keyPath: 'id' });
          request.result.createObjectStore('empty');
        });
        request.addEventListener('success', () => resolve(request.result));
      });
      const transaction = database.transaction('answers', 'readwrite');
      transaction.objectStore('answers').add({ id: 1, text: 'Sorry.' });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    });
    afterEach(() => eraseStored());

    it('is listed with its size', async () => {
      expect((await byKey()).sessions).toBeGreaterThan(30);
    });

    it('is exported with the settings', async () => {
      vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
      await sitesSetting.setValue({ x: false });
      expect(JSON.parse(await exportStored())).toEqual({
        heard: '1.2.3',
        sites: { x: false },
        sessions: { answers: [{ id: 1, text: 'Sorry.' }], empty: [] },
      });
    });

    it('is erased with them', async () => {
      await eraseStored();
      expect(Object.keys(await byKey())).not.toContain('sessions');
    });
  });
});
