import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { BoxKind } from '@/lib/sites/site';

/** One page of tests/sites at one address, with what each box on it is. */
export interface SitePage {
  site: string;
  name: string;
  url: string;
  html: string;
  boxes: { box: string; kind: BoxKind | 'none'; customer?: { text: string; author: string | null } | null }[];
}

interface Expected {
  url: string;
  boxes: (SitePage['boxes'][number] & { url?: string })[];
}

const FOLDER = join(import.meta.dirname, '../sites');

/** Every page of tests/sites, once for each address it is looked at under. */
export function sitePages(): SitePage[] {
  const files = readdirSync(FOLDER, { withFileTypes: true, recursive: true });
  return files
    .filter((file) => file.name.endsWith('.json'))
    .flatMap((file) => {
      const path = join(file.parentPath, file.name);
      const { url, boxes } = JSON.parse(readFileSync(path, 'utf8')) as Expected;
      const html = `<!doctype html><meta charset="utf-8"><title>Page</title><style>[contenteditable]{min-height:1.5em}</style><body>${readFileSync(path.replace('.json', '.html'), 'utf8')}`;
      const site = file.parentPath.split(/[\\/]/).at(-1)!;
      return [...new Set(boxes.map((box) => box.url ?? url))].map((address) => ({
        site,
        name: `${site}/${file.name.replace('.json', '')} ${address}`,
        url: address,
        html,
        boxes: boxes.filter((box) => (box.url ?? url) === address),
      }));
    });
}

export const hostOf = ({ url }: SitePage) => new URL(url).hostname;

/** Opens `it` under its address. */
export async function openSitePage(page: Page, it: SitePage) {
  await page.unrouteAll();
  await page.route(
    (url) => url.href === it.url,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: it.html }),
  );
  await page.goto(it.url);
}

/** Puts the focus into a box, also into one that only a script reaches. False where it takes none, such as a hidden trap. */
export const focusBox = (page: Page, box: string): Promise<boolean> =>
  page.evaluate((box) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const found = document.querySelector<HTMLElement>(box);
    if (!found) throw new Error(`${box} is not on ${location.href}`);
    found.focus();
    return document.activeElement === found;
  }, box);
