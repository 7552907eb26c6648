import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { EXTENSION, type Heard, launchHeard } from './launch.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

/**
 * Starts a browser in which `hosts` are granted. No test can press the browser's own dialog, so a copy of the
 * extension has them from the start; Heard itself takes them for hosts that the user granted.
 */
export async function launchGranted(hosts: string[]): Promise<{ heard: Heard; close(): Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'heard-granted-'));
  await cp(EXTENSION, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `*://${host}/*`));
  await writeFile(path, JSON.stringify(manifest));
  const { heard, close } = await launchHeard(copy);
  const worker = await heard.worker();
  // Before that a page would open without the page script.
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBeGreaterThan(0);
  return {
    heard,
    async close() {
      await close();
      await rm(copy, { recursive: true, force: true });
    },
  };
}
