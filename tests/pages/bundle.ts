import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(FOLDER, '../..');
const CACHE = join(ROOT, '.cache/pages');
const REACT_17 = join(FOLDER, 'x/node_modules');

/** A hash of the lock file, of this file and of the files in `folder` that count. */
export async function hashOf(folder: string, counts: (path: string) => boolean): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const own = [join(ROOT, 'package-lock.json'), join(FOLDER, 'bundle.ts')];
  for (const path of [...own, ...paths.filter((path) => !path.includes('node_modules') && counts(path)).sort()])
    hash.update(path.slice(ROOT.length)).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

export async function cached(name: string, make: () => Promise<string>): Promise<string> {
  const path = join(CACHE, name);
  try {
    return await readFile(path, 'utf8');
  } catch {
    const text = await make();
    await mkdir(CACHE, { recursive: true });
    // Under another name first: two runners may ask at the same time, and none may read half of it.
    await writeFile(`${path}.${process.pid}`, text);
    await rename(`${path}.${process.pid}`, path);
    return text;
  }
}

/** One page as one file: the bundle of `entry` and its style go inline into the file `html`. */
export async function bundlePage(page: { entry: string; html: string; react17: boolean }): Promise<string> {
  const result = await build({
    root: dirname(page.entry),
    configFile: false,
    logLevel: 'error',
    // Named here because Vite would take it from NODE_ENV, which belongs to whoever builds.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // With its own React every import of react below the page must be that one.
    resolve: page.react17
      ? { alias: { react: join(REACT_17, 'react'), 'react-dom': join(REACT_17, 'react-dom') } }
      : {},
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: page.entry, formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((output) => output.type === 'chunk')?.code;
  const style = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (!script) throw new Error(`The page of ${page.entry} did not build to one script.`);
  const css = style?.type === 'asset' ? String(style.source) : '';
  const html = await readFile(page.html, 'utf8');
  return html
    .replace('<!-- style -->', () => `<style>${css}</style>`)
    .replace('<!-- script -->', () => `<script type="module">${script.replaceAll('</script', '<\\/script')}</script>`);
}
