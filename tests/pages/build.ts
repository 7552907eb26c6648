import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePage, cached, hashOf } from './bundle.ts';
import { facebookPage } from './facebook/page.ts';
import type { PracticePage } from './practice-page.ts';
import { xPage } from './x/page.ts';
import { yelpPage } from './yelp/page.ts';

export type { PracticePage } from './practice-page.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const FOLDER_OF_EDITORS = join(FOLDER, 'editors');
const PAGES = [xPage, facebookPage, yelpPage];

/** Builds the practice pages, or takes them from `.cache/pages` when neither they nor the lock file changed. */
export async function buildPages(): Promise<PracticePage[]> {
  const key = await hashOf(FOLDER, (path) => !path.startsWith(FOLDER_OF_EDITORS));
  return Promise.all(
    PAGES.map(async (page) => ({ ...page, html: await cached(`${page.site}-${key}.html`, () => site(page.site)) })),
  );
}

function site(id: PracticePage['site']): Promise<string> {
  const folder = join(FOLDER, id);
  return bundlePage({
    entry: join(folder, id === 'facebook' ? 'main.ts' : 'main.tsx'),
    html: join(folder, 'index.html'),
    // X writes in Draft.js, which needs React 17.
    react17: id === 'x',
  });
}

/** One review with one editor under it, made with the editor's own library. */
export interface EditorPage {
  /** The name of its file in tests/pages/editors. */
  editor: string;
  /** Under an address of Yelp's owner side, where the page script takes any box by a review. */
  url: string;
  html: string;
}

/** What stands in the folder beside the editors themselves. */
const SHARED = ['page.ts', 'soup.ts', 'index.html'];

/** Every editor that has a page. */
export const EDITORS = readdirSync(FOLDER_OF_EDITORS)
  .filter((file) => !SHARED.includes(file))
  .map((file) => file.replace(/\.tsx?$/, ''))
  .sort();

/** Builds a page for each editor of tests/pages/editors, the same way. */
export async function buildEditorPages(): Promise<EditorPage[]> {
  const key = await hashOf(FOLDER_OF_EDITORS, () => true);
  const pages: EditorPage[] = [];
  // One after the other: each is a whole library, and the machine may be small.
  for (const editor of EDITORS) {
    const entry = [`${editor}.ts`, `${editor}.tsx`].map((file) => join(FOLDER_OF_EDITORS, file)).find(existsSync)!;
    const html = await cached(`${editor}-${key}.html`, () =>
      bundlePage({ entry, html: join(FOLDER_OF_EDITORS, 'index.html'), react17: editor === 'draft' }),
    );
    pages.push({ editor, url: `https://biz.yelp.com/reviews/in-${editor}`, html });
  }
  return pages;
}
