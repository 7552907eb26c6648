// `npm run matrix`: runs the matrix of editors in Chromium and Firefox and writes what came of it into docs/editors.md.
// With `-- table` it only writes the table, of the last run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from '@/tests/matrix/cases';
import type { Row } from '@/tests/matrix/run';
import { storedRow } from '@/tests/matrix/store';
import { EDITORS } from '@/tests/pages/build';
import { findBrowser } from './setup/browsers.mjs';
import { packageCommand, runNode } from './tools/command';
import { builtExtension } from './tools/extension';
import { ROOT } from './tools/root';

const BROWSERS = ['chromium', 'firefox'];
const PLACES = ['page', 'panel'];
const FILE = join(ROOT, 'docs/editors.md');
const [BEGIN, END] = ['<!-- matrix: written by npm run matrix -->', '<!-- end of matrix -->'];

/** What stands for one kind of cell over both browsers and both places: ok, refused, or which of them failed. */
function sum(editor: string, cells: (row: Row) => [string, string | undefined][]): string {
  const all = BROWSERS.flatMap((browser) => {
    const row = storedRow(browser, editor);
    return cells(row ?? {}).map(([name, cell]) => ({ name: `${browser}, ${name}`, cell: cell ?? 'not run' }));
  });
  const wrong = all.filter(({ cell }) => cell !== 'ok' && cell !== 'refused');
  if (wrong.length) return wrong.map(({ name, cell }) => `${name}: ${cell.slice(0, 40)}`).join('; ');
  const refused = all.filter(({ cell }) => cell === 'refused').length;
  return `${refused === all.length ? 'refused' : 'right'} ${all.length}/${all.length}`;
}

const at = (name: string) => (row: Row) =>
  PLACES.map((place): [string, string | undefined] => [place, row[`${name}, ${place}`]]);
const undo = (row: Row) => Object.entries(row).filter(([name]) => name.startsWith('undo of '));
const caret = (row: Row) => Object.entries(row).filter(([name]) => name.startsWith('caret after '));

function table(): string {
  const columns = [
    ...CASES.map(({ name }) => ({ name, cells: at(name) })),
    { name: '20 edits at once', cells: at('20 edits') },
    { name: 'one undo', cells: undo },
    { name: 'caret', cells: caret },
  ];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['what is done', ...EDITORS]),
    line(['---', ...EDITORS.map(() => '---')]),
    ...columns.map(({ name, cells }) => line([name, ...EDITORS.map((editor) => sum(editor, cells))])),
  ].join('\n');
}

if (process.argv[2] !== 'table') {
  await builtExtension('chrome');
  const env = { HEARD_CHROMIUM: findBrowser('chromium') ?? '' };
  const chromium = await runNode(packageCommand('@playwright/test', 'playwright'), ['test', 'matrix'], env);
  const firefox = await runNode(packageCommand('vitest'), [
    'run',
    '--config',
    'tests/firefox/vitest.config.ts',
    'matrix',
  ]);
  for (const { code, output } of [chromium, firefox]) if (code !== 0) console.log(output);
  process.exitCode = chromium.code || firefox.code;
}
const text = readFileSync(FILE, 'utf8');
const [before, after] = [text.slice(0, text.indexOf(BEGIN) + BEGIN.length), text.slice(text.indexOf(END))];
writeFileSync(FILE, `${before}\n${table()}\n${after}`);
console.log(table());
