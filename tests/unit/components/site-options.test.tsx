// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteOptions } from '@/components/options/site-options';
import { sites } from '@/lib/sites';
import { originsOf } from '@/lib/sites/shared/patterns';

const OWN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.example.org`);

beforeEach(async () => {
  const origins = [
    ...sites.filter(({ installed }) => installed).flatMap(originsOf),
    ...OWN.map((host) => `*://${host}/*`),
  ];
  const event = { addListener: vi.fn<() => void>(), removeListener: vi.fn<() => void>() };
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins, permissions: [] }), onAdded: event, onRemoved: event },
  });
  render(<SiteOptions />);
  await screen.findByTestId('site-x');
});

const seek = (words: string) => fireEvent.change(screen.getByTestId('find-site'), { target: { value: words } });
const group = (id: string) => screen.getByTestId<HTMLDetailsElement>(`sites-${id}`);

it('groups the many sites by what people know them for, folded', () => {
  expect(group('review').open).toBe(false);
  expect(within(group('review')).getByTestId('site-tripadvisor')).toBeTruthy();
  expect(within(group('social')).getByTestId('site-bluesky')).toBeTruthy();
  expect(within(group('help')).getByTestId('site-zendesk')).toBeTruthy();
  const grouped = document.querySelectorAll('details [data-testid^=site-]').length;
  expect(grouped).toBe(sites.filter(({ installed, matches }) => !installed && matches.hosts.length).length);
});

it('finds a site by its name or by one of its many addresses, unfolded', () => {
  seek('tripadvisor.co.za');
  expect(screen.getAllByRole('switch').map((each) => each.dataset.testid)).toEqual(['site-tripadvisor']);
  expect(group('review').open).toBe(true);
  expect(screen.getByText('1 found.').getAttribute('role')).toBe('status');
  seek('FACE');
  expect(screen.getAllByRole('switch').map((each) => each.dataset.testid)).toEqual(['site-facebook']);
  seek('nothing of the kind');
  expect(screen.queryAllByRole('switch')).toEqual([]);
  expect(screen.getByText(/Add its address below/)).toBeTruthy();
});

it('shows every address of a site that has many', () => {
  const addresses = screen.getAllByText('All 4 addresses')[0]!.closest('details')!;
  expect(addresses.textContent).toContain('business.facebook.com');
});

it('folds a long list of the user’s own sites, and unfolds it for one that is looked for', () => {
  const own = () => screen.getAllByTestId('own-host');
  expect(own()).toHaveLength(OWN.length);
  expect(own()[0]!.closest('details')!.open).toBe(false);
  seek('c.example');
  expect(own().map((each) => each.firstChild!.textContent)).toEqual(['c.example.org']);
  expect(own()[0]!.closest('details')!.open).toBe(true);
});
