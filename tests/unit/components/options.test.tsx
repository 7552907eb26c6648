// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/components/options/options';
import { COMMIT_PAUSE } from '@/components/options/use-committed';
import { rememberPointed } from '@/lib/desk/pointed';
import { playbookSetting } from '@/lib/desk/playbook';
import { learnedReaderSetting, pageMarksSetting, postGuardSetting, sitesSetting } from '@/lib/desk/settings';
import { sites } from '@/lib/sites';
import { originsOf } from '@/lib/sites/shared/patterns';

const size = (key: string) => document.querySelector(`[data-testid="kept"][data-key="${key}"] td`)?.textContent;

let granted: string[];
let asked: string[][];
/** What the user says in the browser's dialog. */
let answer: boolean;

/** The browser's permissions, with a user who says `answer`. */
function pretendPermissions() {
  const changed = new Set<() => void>();
  const event = {
    addListener: (run: () => void) => changed.add(run),
    removeListener: (run: () => void) => changed.delete(run),
  };
  const become = (origins: string[]) => {
    granted = origins;
    for (const run of changed) run();
    return true;
  };
  [granted, asked, answer] = [sites.filter(({ installed }) => installed).flatMap(originsOf), [], true];
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: granted, permissions: [] }),
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(origins);
        return answer && become([...granted, ...origins]);
      },
      remove: async ({ origins }: { origins: string[] }) => become(granted.filter((each) => !origins.includes(each))),
      onAdded: event,
      onRemoved: event,
    },
  });
}

beforeEach(async () => {
  pretendPermissions();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  render(<Options />);
  await screen.findByTestId('learned-reader');
  await screen.findAllByTestId('kept');
});

it('offers every site: those of the installation on, the others when the browser was asked and the user said yes', async () => {
  const shown = (id: string) => screen.getByTestId<HTMLInputElement>(`site-${id}`);
  const offered = sites.filter(({ matches }) => matches.hosts.length);
  expect(offered.map(({ id }) => [id, shown(id).checked])).toEqual(
    offered.map(({ id, installed }) => [id, installed === true]),
  );
  fireEvent.click(shown('x'));
  await waitFor(async () => expect(await sitesSetting.getValue()).toEqual({ x: false }));
  await waitFor(() => expect(shown('x').checked).toBe(false));
  await waitFor(() => expect(size('sites')).toMatch(/\d+ bytes/));

  answer = false;
  fireEvent.click(shown('bluesky'));
  await waitFor(() => expect(asked).toEqual([['*://bsky.app/*']]));
  expect(shown('bluesky').checked).toBe(false);
  answer = true;
  fireEvent.click(shown('bluesky'));
  await waitFor(() => expect(shown('bluesky').checked).toBe(true));
  fireEvent.click(shown('bluesky'));
  await waitFor(() => expect(shown('bluesky').checked).toBe(false));
  expect(granted).not.toContain('*://bsky.app/*');
});

it('adds another site when its address is one, and gives it back', async () => {
  fireEvent.change(screen.getByTestId('host'), { target: { value: 'localhost' } });
  fireEvent.click(screen.getByTestId('add-host'));
  expect(await screen.findByText(/Give the address of a public site/)).toBeTruthy();
  expect(asked).toEqual([]);
  fireEvent.change(screen.getByTestId('host'), { target: { value: 'https://forum.example.org/t/1' } });
  fireEvent.click(screen.getByTestId('add-host'));
  expect((await screen.findByTestId('own-host')).textContent).toContain('forum.example.org');
  fireEvent.click(screen.getByLabelText('Remove forum.example.org'));
  await waitFor(() => expect(screen.queryByTestId('own-host')).toBe(null));
});

it('lists where the user pointed, and forgets it', async () => {
  await rememberPointed('forum.example.org', { box: 'textarea', message: null });
  expect((await screen.findByTestId('pointed-host')).textContent).toContain('forum.example.org');
  fireEvent.click(screen.getByLabelText('Forget forum.example.org'));
  await waitFor(() => expect(screen.queryByTestId('pointed-host')).toBe(null));
});

it('switches the learned reader, and follows when another page does', async () => {
  fireEvent.click(screen.getByTestId('learned-reader'));
  await waitFor(async () => expect(await learnedReaderSetting.getValue()).toBe(false));
  await learnedReaderSetting.setValue(true);
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('learned-reader').checked).toBe(true));
});

it.each([
  ['page-marks', pageMarksSetting],
  ['post-guard', postGuardSetting],
])('switches %s off, which is on by default', async (id, setting) => {
  const shown = await screen.findByTestId<HTMLInputElement>(id);
  expect(shown.checked).toBe(true);
  fireEvent.click(shown);
  await waitFor(async () => expect(await setting.getValue()).toBe(false));
});

it('erases after asking, and everything is back at its default', async () => {
  await sitesSetting.setValue({ x: false });
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('site-x').checked).toBe(false));
  fireEvent.click(screen.getByTestId('erase'));
  expect(await sitesSetting.getValue()).toEqual({ x: false });
  fireEvent.click(screen.getByTestId('erase-confirm'));
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('site-x').checked).toBe(true));
  await waitFor(() => expect(screen.getByText('Erased. Every setting is back at its default.')).toBeTruthy());
  expect(size('sites')).toBe('not set');
});

it('says which version this is, and that nothing is sent', () => {
  expect(document.body.textContent).toContain('Heard 1.2.3, under the MIT licence');
  expect(document.body.textContent).toContain('Nothing is sent anywhere');
});

const typed = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });
const playbook = () => playbookSetting.getValue();

describe('the playbook', () => {
  it('takes a pack, and a joking brand only in the general one', async () => {
    fireEvent.click(screen.getByTestId('playful'));
    await waitFor(async () => expect((await playbook()).playful).toBe(true));
    fireEvent.click(screen.getByTestId('pack-health'));
    await waitFor(async () => expect((await playbook()).pack).toBe('health'));
    await waitFor(() => expect(screen.queryByTestId('playful')).toBeNull());
  });

  it('stores what is written when the field is left, and not at each key', async () => {
    typed('firm', 'Mill');
    typed('firm', 'Mill Lane');
    expect((await playbook()).firm).toBe('');
    fireEvent.blur(screen.getByTestId('firm'));
    await waitFor(async () => expect((await playbook()).firm).toBe('Mill Lane'));
    typed('own-contacts', '  0113 496 0142 \n\nhelp@milllane.example');
    fireEvent.blur(screen.getByTestId('own-contacts'));
    await waitFor(async () =>
      expect(await playbook()).toMatchObject({
        firm: 'Mill Lane',
        ownContacts: ['0113 496 0142', 'help@milllane.example'],
      }),
    );
  });

  it('stores what is written when the writing rests', async () => {
    vi.useFakeTimers();
    typed('firm', 'Mill Lane');
    await vi.advanceTimersByTimeAsync(COMMIT_PAUSE);
    vi.useRealTimers();
    await waitFor(async () => expect((await playbook()).firm).toBe('Mill Lane'));
  });

  it('follows another page, except where it is being written', async () => {
    typed('own-contacts', '0113');
    await playbookSetting.setValue({ ...(await playbook()), firm: 'Mill Lane', ownContacts: ['0114'] });
    await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('firm').value).toBe('Mill Lane'));
    expect(screen.getByTestId<HTMLTextAreaElement>('own-contacts').value).toBe('0113');
    // Left open, it would be stored in the middle of a later test.
    fireEvent.blur(screen.getByTestId('own-contacts'));
    await waitFor(async () => expect((await playbook()).ownContacts).toEqual(['0113']));
  });
});

describe('the checks', () => {
  it('are found by any of their words, and switched off and on', async () => {
    const all = document.querySelectorAll('.check').length;
    expect(all).toBeGreaterThan(40);
    typed('find-check', 'hindsight');
    expect(document.querySelectorAll('.check')).toHaveLength(1);
    expect(document.querySelector('.check mark')?.textContent).toBe('You should have called');
    fireEvent.click(screen.getByTestId('check-blame-should-have'));
    await waitFor(async () => expect((await playbook()).off).toEqual(['blame-should-have']));
    typed('find-check', '');
    await waitFor(() => expect(screen.getByTestId('checks-blame').textContent).toMatch(/\d+ checks, 1 off/));
    fireEvent.click(screen.getByTestId('all-checks-on'));
    await waitFor(async () => expect((await playbook()).off).toEqual([]));
  });

  it('that the pack locks stay on', async () => {
    await playbookSetting.setValue({ ...(await playbook()), pack: 'health', off: ['safe-health'] });
    const lock = screen.getByTestId<HTMLInputElement>('check-safe-health');
    await waitFor(() => expect(lock.getAttribute('aria-disabled')).toBe('true'));
    expect(lock.checked).toBe(true);
    fireEvent.click(lock);
    expect((await playbook()).off).toEqual(['safe-health']);
  });

  it('that nobody has are said to be none', () => {
    typed('find-check', 'zebra crossing');
    expect(screen.getByText('No check speaks of that.')).toBeTruthy();
  });
});

describe('a copy', () => {
  const bring = (text: string) =>
    fireEvent.change(screen.getByTestId('import-file'), { target: { files: [new File([text], 'heard-data.json')] } });
  const said = () => screen.getByTestId('kept-said').textContent;

  it('of everything is saved', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    fireEvent.click(screen.getByTestId('export'));
    await waitFor(() => expect(saved).toEqual(['heard-data.json']));
    await waitFor(() => expect(said()).toContain('Saved as heard-data.json'));
  });

  it('brings its settings along', async () => {
    const firm = { ...playbookSetting.fallback, firm: 'Mill Lane' };
    bring(JSON.stringify({ heard: '1.0.0', playbook: firm, 'learned-reader': false, sites: 'all', other: 1 }));
    await waitFor(() => expect(said()).toBe('Took over 2 settings.'));
    expect(await playbook()).toEqual(firm);
    expect(await learnedReaderSetting.getValue()).toBe(false);
    expect(await sitesSetting.getValue()).toEqual({});
  });

  it.each([
    ['no JSON', 'Dear diary', 'This is no file that Heard saved.'],
    ['another program’s', '{"a":1}', 'This is no file that Heard saved.'],
    ['without settings', '{"heard":"1.0.0"}', 'No settings were in that file.'],
  ])('that is %s changes nothing and says so', async (_what, text, words) => {
    bring(text);
    await waitFor(() => expect(said()).toBe(words));
    expect(await playbook()).toEqual(playbookSetting.fallback);
  });
});
