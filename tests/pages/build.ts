import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { facebookPage } from './facebook/page.ts';
import type { PracticePage } from './practice-page.ts';
import { xPage } from './x/page.ts';
import { yelpPage } from './yelp/page.ts';

export type { PracticePage } from './practice-page.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(FOLDER, '../..');
const CACHE = join(ROOT, '.cache/pages');
const PAGES = [xPage, facebookPage, yelpPage];

/** Builds the practice pages, or takes them from `.cache/pages` when neither they nor the lock file changed. */
export async function buildPages(): Promise<PracticePage[]> {
  const key = await contentHash();
  return Promise.all(
    PAGES.map(async (page) => ({ ...page, html: await cached(`${page.site}-${key}.html`, () => bundle(page.site)) })),
  );
}

async function contentHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(ROOT, 'package-lock.json')));
  const files = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.filter((path) => !path.includes('node_modules')).sort())
    hash.update(path).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

async function cached(name: string, make: () => Promise<string>): Promise<string> {
  const path = join(CACHE, name);
  try {
    return await readFile(path, 'utf8');
  } catch {
    const text = await make();
    await mkdir(CACHE, { recursive: true });
    await writeFile(path, text);
    return text;
  }
}

/** One page as one file: the bundle of `<site>/main.*` and its style go inline into `<site>/index.html`. */
async function bundle(site: PracticePage['site']): Promise<string> {
  const folder = join(FOLDER, site);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    // Named here because Vite would take it from NODE_ENV, which belongs to whoever builds.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // X's page brings its own React (Draft.js needs 17); every import of react below that folder must be that one.
    resolve:
      site === 'x'
        ? { alias: { react: join(folder, 'node_modules/react'), 'react-dom': join(folder, 'node_modules/react-dom') } }
        : {},
    build: {
      write: false,
      cssCodeSplit: false,
      lib: {
        entry: join(folder, site === 'facebook' ? 'main.ts' : 'main.tsx'),
        formats: ['iife'],
        name: 'page',
        fileName: 'page',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((output) => output.type === 'chunk')?.code;
  const style = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (!script || style?.type !== 'asset')
    throw new Error(`The practice page of ${site} did not build to one script and one style.`);
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return html
    .replace('<!-- style -->', () => `<style>${String(style.source)}</style>`)
    .replace('<!-- script -->', () => `<script>${script.replaceAll('</script', '<\\/script')}</script>`);
}
