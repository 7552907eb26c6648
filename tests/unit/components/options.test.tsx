// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/components/options/options';
import { learnedReaderSetting, pageMarksSetting, postGuardSetting, sitesSetting } from '@/lib/desk/settings';
import { sites } from '@/lib/sites';

const size = (key: string) => document.querySelector(`[data-testid="stored"][data-key="${key}"] td`)?.textContent;

beforeEach(async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  render(<Options />);
  await screen.findByTestId('learned-reader');
  await screen.findAllByTestId('stored');
});

it('offers every site, on by default, and stores what is chosen', async () => {
  const switches = sites.map(({ id }) => screen.getByTestId<HTMLInputElement>(`site-${id}`));
  expect(switches.map((each) => each.checked)).toEqual(sites.map(() => true));
  fireEvent.click(switches[0]!);
  await waitFor(async () => expect(await sitesSetting.getValue()).toEqual({ [sites[0]!.id]: false }));
  await waitFor(() => expect(switches[0]!.checked).toBe(false));
  await waitFor(() => expect(size('sites')).toMatch(/\d+ bytes/));
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
