// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteOfPage, sites } from '@/lib/sites';
import { boxKind } from '@/lib/sites/shared/box-kind';
import { unknownSite } from '@/lib/sites/shared/unknown';

/** Saved pages of real sites, which are not part of the project, as their words are others': the folder is named by the environment. */
const FOLDER = process.env.HEARD_SITE_PAGES ?? '';
const pages = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];

/** What must be found on each: the selectors of the boxes that are replies. All else must be left alone. */
const REPLIES: Record<string, string[]> = {
  'lemire.me.json.html': ['textarea#comment'],
  'soundofscience.fr.1927.html': ['textarea#comment'],
  // The visible box has a name made up anew for each page; the one that is called as usual is a trap for robots.
  'netzpolitik.org.abmahnungen.html': ['#commentform textarea:not(#comment)'],
};

const EDITABLE = 'input,textarea,[contenteditable]:not([contenteditable="false"])';

/** Makes `html` the page, without what would have to be fetched. */
function show(html: string) {
  const page = new DOMParser().parseFromString(html.replace(/<(?:link|iframe|script)\b[^>]*>/gi, ''), 'text/html');
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
}

describe.skipIf(!pages.length)(
  `saved pages of real sites${pages.length ? '' : ': skipped, HEARD_SITE_PAGES names no folder of them'}`,
  () => {
    test.each(pages)('%s', (name) => {
      show(readFileSync(join(FOLDER, name), 'utf8'));
      const url = new URL(`https://saved.example/${name}`);
      const wanted = (REPLIES[name] ?? []).flatMap((selector) => [...document.querySelectorAll(selector)]);
      expect(wanted.length).toBe((REPLIES[name] ?? []).length);
      for (const site of new Set([siteOfPage(url, document)!, unknownSite(url.hostname)])) {
        const found = [...document.querySelectorAll(EDITABLE)].filter((box) =>
          ['reply', 'private'].includes(boxKind(site, box, url)),
        );
        expect(found.filter((box) => !wanted.includes(box)).map((box) => box.outerHTML.slice(0, 120))).toEqual([]);
        if (site.id !== 'other') expect(found).toEqual(wanted);
      }
    });

    test.skipIf(!pages.includes('x-tweet-sample.html'))('a saved post gives its author and text', () => {
      document.body.innerHTML = `${readFileSync(join(FOLDER, 'x-tweet-sample.html'), 'utf8')}`;
      const post = document.querySelector('article[data-testid="tweet"]')!;
      const cell = document.createElement('div');
      cell.setAttribute('data-testid', 'cellInnerDiv');
      const box = document.createElement('textarea');
      post.replaceWith(cell);
      cell.append(post, box);
      const x = sites.find(({ id }) => id === 'x')!;
      const found = x.customer(box, new URL('https://x.com/a/status/1'));
      expect(found?.by).toBe('by-rule');
      expect(found?.text.length).toBeGreaterThan(10);
      expect(found?.author).toBeTruthy();
    });
  },
);
