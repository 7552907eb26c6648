import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Row } from './run.ts';

const FOLDER = resolve('.cache/matrix');

/** Keeps what came of one editor in one browser, for the table in docs/editors.md. */
export function storeRow(browser: string, editor: string, row: Row): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${browser}-${editor}.json`), JSON.stringify(row, null, 1));
}

/** What was kept, or null where that editor was not run in that browser. */
export function storedRow(browser: string, editor: string): Row | null {
  const file = join(FOLDER, `${browser}-${editor}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row) : null;
}
