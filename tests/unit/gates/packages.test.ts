import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '@/scripts/setup/packages.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'heard set-up '));
  await mkdir(join(root, 'node_modules'));
});
afterEach(() => rm(root, { recursive: true }));

const entry = (version: string, more = {}) => ({ version, integrity: `sha512-${version}`, ...more });
const write = (file: string, packages: object) => writeFile(join(root, file), JSON.stringify({ packages }));
const LOCK = { '': {}, 'node_modules/a': entry('1.0.0'), 'node_modules/b': entry('2.0.0', { optional: true }) };

test('a fresh clone is not installed', async () => {
  await write('package-lock.json', LOCK);
  expect(isInstalled(root)).toBe(false);
});

test.each([
  ['all that is locked', { 'node_modules/a': entry('1.0.0'), 'node_modules/b': entry('2.0.0') }, true],
  ['all but an optional one', { 'node_modules/a': entry('1.0.0') }, true],
  ['another version', { 'node_modules/a': entry('1.0.1') }, false],
  ['one package too few', { 'node_modules/b': entry('2.0.0') }, false],
  ['one package too many', { 'node_modules/a': entry('1.0.0'), 'node_modules/c': entry('3.0.0') }, false],
])('with %s', async (_, installed, expected) => {
  await write('package-lock.json', LOCK);
  await write('node_modules/.package-lock.json', installed);
  expect(isInstalled(root)).toBe(expected);
});
