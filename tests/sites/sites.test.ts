// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { siteFor, siteOfPage, sites } from '@/lib/sites';
import { boxKind } from '@/lib/sites/shared/box-kind';
import type { BoxKind, Evidence } from '@/lib/sites/site';

interface Expected {
  url: string;
  boxes: {
    box: string;
    /** Where the box stands on another address than the page's. */
    url?: string;
    /** `none`: no site speaks for the address, so nothing of Heard runs. */
    kind: BoxKind | 'none';
    earlier?: string[];
    customer?: { text: string; author: string | null; rating: number | null; by: string } | null;
  }[];
}

const evidence = import.meta.glob<Evidence>(
  ['@/lib/sites/*.ts', '@/lib/sites/installed/*.ts', '!**/index.ts', '!**/site.ts'],
  {
    eager: true,
    import: 'evidence',
  },
);
const pages = import.meta.glob<string>('./*/*.html', { eager: true, query: '?raw', import: 'default' });
const expectations = import.meta.glob<Expected>('./*/*.json', { eager: true, import: 'default' });

describe('the folder of sites', () => {
  test.each(sites.map((site) => [site.id]))(
    '%s says where its selectors come from, and has pages that show them',
    (id) => {
      const seen = Object.entries(evidence).find(([path]) => path.endsWith(`/${id}.ts`))?.[1];
      expect(
        seen?.date,
        `lib/sites/${id}.ts: give the date of the evidence as year, year-month or a full date`,
      ).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(
        seen?.source.length,
        `lib/sites/${id}.ts: say in a sentence where the selectors were seen`,
      ).toBeGreaterThan(20);
      const kinds = Object.entries(expectations).flatMap(([path, page]) =>
        path.startsWith(`./${id}/`) ? page.boxes.map((box) => box.kind) : [],
      );
      expect(kinds, `tests/sites/${id}/: add a page with a reply box`).toContain('reply');
      expect(
        kinds.some((kind) => kind !== 'reply'),
        `tests/sites/${id}/: add a page with a box that must be left alone`,
      ).toBe(true);
    },
  );

  test('every page has its expectations', () => {
    expect(Object.keys(pages).map((path) => path.replace('.html', ''))).toEqual(
      Object.keys(expectations).map((path) => path.replace('.json', '')),
    );
  });
});

describe.each(Object.entries(expectations))('%s', (path, { url: address, boxes }) => {
  const html = pages[path.replace('.json', '.html')]!;

  test.each(boxes.map((box) => [`${box.box} ${box.url ?? ''}`, box] as const))(
    '%s',
    (_, { box: selector, kind, customer, earlier, url: own }) => {
      document.body.innerHTML = html;
      const url = new URL(own ?? address);
      const site = siteOfPage(url, document);
      if (kind === 'none') return expect(site).toBe(null);
      if (!site) throw new Error(`${url.href} belongs to no site.`);
      expect(site.id).toBe(path.split('/')[1]);
      const box = document.querySelector(selector)!;
      expect(boxKind(site, box, url)).toBe(kind);
      if (earlier) expect(site.earlier?.(box, url).map((turn) => turn.text)).toEqual(earlier);
      if (customer === undefined) return;
      const found = site.customer(box, url);
      expect(found && { text: found.text, author: found.author, rating: found.rating, by: found.by }).toEqual(customer);
    },
  );
});

test.each([
  ['https://x.com/home', 'x'],
  ['https://twitter.com/a/status/1', 'x'],
  ['https://m.facebook.com/x', 'facebook'],
  ['https://biz.yelp.com/', 'yelp'],
  ['https://business.yelp.com/abc/reviews', 'yelp'],
  ['https://business.yelp.com/resources/articles', null],
  ['https://www.yelp.com/biz/a', null],
  ['https://x.com.evil.example/', null],
  ['https://notfacebook.com/', null],
])('%s belongs to %s', (address, id) => {
  expect(siteFor(new URL(address))?.id ?? null).toBe(id);
});
