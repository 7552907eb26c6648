import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, howToGet } from '@/scripts/setup/browsers.mjs';
import { ROOT } from '@/scripts/tools/root';
import { connectBidi, type Bidi } from './bidi';

export interface Firefox {
  bidi: Bidi;
  close(): Promise<void>;
}

/** Everything goes to the proxy; even what Firefox asks for on its own behalf stays on this machine. */
const preferences = (proxyPort: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Firefox looks for its own media plug-ins at hosts of others.
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'media.gmp-widevinecdm.enabled': false,
  'media.gmp-gmpopenh264.enabled': false,
});

/** Starts Firefox without a window, with a fresh profile, and a BiDi session in it. */
export async function startFirefox(proxyPort: number): Promise<Firefox> {
  const path = findBrowser('firefox');
  if (!path) throw new Error(howToGet('firefox'));
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const profile = mkdtempSync(join(ROOT, '.cache/firefox-'));
  const lines = Object.entries(preferences(proxyPort)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));

  // System access lets a test look into the extension's own pages.
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
  ];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      const found = /BiDi listening on (ws:\/\/\S+)/.exec(text);
      if (found) resolve(found[1]!);
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`Firefox ended with ${code}:\n${text}`)));
  });
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    bidi,
    async close() {
      bidi.close();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
