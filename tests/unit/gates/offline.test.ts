import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { networkGates } from '@/scripts/gates/build/network';
import { offline } from '@/scripts/vite/offline';

/** Bundles a library's source as the extension is built, with and without the plugin. */
async function bundle(source: string, plugins: ReturnType<typeof offline>[]): Promise<string> {
  const library = '/node_modules/library/index.js';
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      ...plugins,
      {
        name: 'library',
        resolveId: (id) => (id === library ? id : undefined),
        load: (id) => (id === library ? source : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: library, preserveEntrySignatures: 'strict' },
      minify: false,
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

const LIBRARY = `
  export const load = (path) => fetch(path);
  export const older = (path) => { const request = new XMLHttpRequest(); request.open('GET', path); return request; };
  export const doors = { fetch, socket: globalThis.WebSocket };
  export const worker = () => "importScripts('x.js'); fetch('y')";
  export const root = () => Function('return this')();
  export class Platform { fetch(path) { return fetch(path); } }
  export const has = typeof fetch === 'function';
`;
const problems = (text: string) =>
  networkGates('chrome', [{ path: 'library.js', text, bytes: Buffer.from(text) }])[0]!.problems;

test('a library that would reach the network can no longer, and the gate sees both', async () => {
  expect(problems(await bundle(LIBRARY, []))).not.toEqual([]);
  const code = await bundle(LIBRARY, [offline()]);
  expect(problems(code)).toEqual([]);
  expect(code).toMatch(/class[^}]*\bfetch\(path\)/);
});

test("a library's own function by such a name is left alone", async () => {
  const code = await bundle("function fetch(key) { return 'kept ' + key; } export const read = (key) => fetch(key);", [
    offline(),
  ]);
  expect(code).toContain('kept ');
  expect(code).not.toContain('undefined(');
});
