import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PlaybookSetting, playbookOf, playbookSetting } from '@/lib/desk/playbook';
import { defineSetting } from '@/lib/desk/setting';
import { learnedReaderSetting, sitesSetting } from '@/lib/desk/settings';

const store = (key: string, value: unknown) => fakeBrowser.storage.local.set({ [key]: value });

/** One stored state of every shape that a released Heard ever wrote, oldest first: none may ever be lost. */
const WRITTEN: { setting: { key: string; read(stored: unknown): unknown }; states: unknown[] }[] = [
  { setting: sitesSetting, states: [{ x: false, yelp: true }] },
  { setting: learnedReaderSetting, states: [false] },
  {
    setting: playbookSetting,
    states: [{ pack: 'health', playful: false, firm: 'Mill Lane Dental', ownContacts: ['0113 496 0142'], off: [] }],
  },
];

describe.each(WRITTEN)('the setting $setting.key', ({ setting, states }) => {
  it.each(states.map((state, i) => [i + 1, state] as const))('reads what version %i wrote', (_version, state) => {
    expect(setting.read(state)).not.toBeNull();
  });
  it.each([
    ['nothing', null],
    ['another kind', 12],
    ['a list', [[]]],
  ])('takes %s for no such setting', (_what, state) => {
    expect(setting.read(state)).toBeNull();
  });
});

describe('a setting', () => {
  const named = defineSetting({
    key: 'name',
    schema: v.object({ first: v.string(), last: v.string() }),
    fallback: { first: '', last: '' },
    migrations: [
      (name: string) => ({ name }),
      ({ name }: { name: string }) => ({ first: name.split(' ')[0], last: name.split(' ')[1] }),
    ],
  });

  it('is brought from any older shape to the newest', async () => {
    for (const old of ['Ada Byron', { version: 2, value: { name: 'Ada Byron' } }]) {
      await store('name', old);
      expect(await named.getValue()).toEqual({ first: 'Ada', last: 'Byron' });
    }
  });

  it('names its version from the second shape on, and reads that again', async () => {
    await named.setValue({ first: 'Ada', last: 'King' });
    expect(await fakeBrowser.storage.local.get('name')).toEqual({
      name: { version: 3, value: { first: 'Ada', last: 'King' } },
    });
    expect(await named.getValue()).toEqual({ first: 'Ada', last: 'King' });
  });

  it.each([
    ['no such shape', { version: 3, value: 12 }],
    ['an old shape that is broken', { version: 2, value: null }],
  ])('stands at its fallback over %s', async (_what, stored) => {
    await store('name', stored);
    expect(await named.getValue()).toEqual({ first: '', last: '' });
  });

  it('tells of changes made elsewhere, until it is told to stop', async () => {
    const changed = vi.fn<(value: PlaybookSetting) => void>();
    const stop = playbookSetting.watch(changed);
    const next = { ...playbookSetting.fallback, firm: 'Mill Lane' };
    await playbookSetting.setValue(next);
    expect(changed).toHaveBeenLastCalledWith(next);
    await store('playbook', { firm: 12 });
    expect(changed).toHaveBeenLastCalledWith(playbookSetting.fallback);
    stop();
    await playbookSetting.setValue(next);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('the playbook for the judge', () => {
  const setting = playbookSetting.fallback;
  it.each<[Partial<PlaybookSetting>, string]>([
    [{}, 'general'],
    [{ playful: true }, 'playful'],
    [{ pack: 'health', playful: true }, 'health'],
    [{ pack: 'finance' }, 'finance'],
  ])('%o makes the pack %s', (change, pack) => {
    expect(playbookOf({ ...setting, ...change }).pack).toBe(pack);
  });
  it('has no firm where none is named', () => {
    expect(playbookOf({ ...setting, firm: '  ' }).firm).toBeNull();
    expect(playbookOf({ ...setting, firm: ' Mill Lane ' }).firm).toBe('Mill Lane');
  });
});
