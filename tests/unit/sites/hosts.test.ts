import { describe, expect, it, test } from 'vitest';
import { wantedScripts } from '@/entrypoints/background/page-scripts';
import { hostOf, isGranted, originOf } from '@/lib/desk/hosts';
import { sites } from '@/lib/sites';
import { originsOf, patternsOf } from '@/lib/sites/shared/patterns';

test.each([
  ['forum.example.org', '*://forum.example.org/*'],
  ['https://forum.example.org/t/1?x#y', '*://forum.example.org/*'],
  [' HTTP://Forum.Example.org:8080/ ', '*://forum.example.org/*'],
  ['bücher.example', '*://xn--bcher-kva.example/*'],
  ['localhost', null],
  ['127.0.0.1', null],
  ['[::1]', null],
  ['*', null],
  ['*.example.org', null],
  ['', null],
  ['chrome://extensions', null],
  ['file:///etc/hosts', null],
  ['https://accounts.google.com/', null],
  ['login.example.org', null],
  ['www.bank.example', null],
])('%s typed by a user means %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
  if (origin) expect(originOf(hostOf(origin))).toBe(origin);
});

test.each([
  ['x.com', ['*://x.com/*'], true],
  ['x.com.evil.example', ['*://x.com/*'], false],
  ['a.zendesk.com', ['*://*.zendesk.com/*'], true],
  ['zendesk.com', ['*://*.zendesk.com/*'], true],
  ['notzendesk.com', ['*://*.zendesk.com/*'], false],
  ['any.example', ['<all_urls>'], true],
  ['any.example', ['https://*/*'], true],
  ['any.example', [], false],
])('%s among %j: %s', (host, origins, granted) => expect(isGranted(host, origins)).toBe(granted));

describe('where the page script runs', () => {
  const installed = sites.filter((site) => site.installed).flatMap(originsOf);
  const byId = (granted: string[]) =>
    Object.fromEntries(wantedScripts(granted).map(({ id, matches, allFrames }) => [id, { matches, allFrames }]));

  it('is nowhere else while nothing was granted', () => expect(byId(installed)).toEqual({}));

  it('is on a granted site, on its frame alone where it shows in one, and on a host that no file knows', () => {
    expect(byId([...installed, '*://www.google.com/*', '*://bsky.app/*', '*://forum.example/*'])).toEqual({
      chosen: { matches: ['*://bsky.app/*', '*://forum.example/*'], allFrames: false },
      'chosen-frames': { matches: ['*://www.google.com/local/business/*/customers/reviews*'], allFrames: true },
    });
  });

  it('is never everywhere, even if all hosts are granted', () => {
    const { chosen } = byId([...installed, '*://*/*']);
    expect(chosen!.matches).not.toContain('*://*/*');
    expect(chosen!.matches).toContain('*://bsky.app/*');
  });

  it('is in patterns that browsers take', () => {
    for (const pattern of sites.flatMap((site) => [...originsOf(site), ...patternsOf(site)]))
      expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9.-]+\/[a-z/*]*$/);
  });
});
