import { expect, test } from 'vitest';
import { networkGates } from '@/scripts/gates/build/network';

const problems = (text: string, path = 'background.js') =>
  networkGates('chrome', [{ path, text, bytes: Buffer.from(text) }]).flatMap((gate) => gate.problems);

const GUARDED = `async (name) => {
  const url = new URL(name, own);
  if (url.origin !== own.origin) throw new Error('no');
  return fetch(url);
}`;

test.each([
  ['a call', "fetch('https://a.example')"],
  ['a call through the global object', "globalThis.fetch('/x')"],
  ['a computed name', "self['fetch']('/x')"],
  ['a reference handed on', 'call(fetch)'],
  ['a shorthand property', 'const doors = { fetch }'],
  ['an old request', 'new XMLHttpRequest()'],
  ['a socket', "new WebSocket('wss://a.example')"],
  ['a stream of events', "new EventSource('/x')"],
  ['a beacon', "navigator.sendBeacon('/x')"],
  ['a peer', 'new RTCPeerConnection()'],
  ['a script from elsewhere', "importScripts('https://a.example/x.js')"],
  ['a module from elsewhere', "import('https://a.example/x.js')"],
  ['a module whose name is made up', 'import(name)'],
  ['a program in a string', 'new Worker(blob("onmessage = () => fetch(1)"))'],
  ['a program made of text', "new Function('return this')"],
  ['an evaluated text', "eval('1')"],
  ['an unguarded read', 'const read = (name) => { const url = new URL(name, own); return fetch(url); }'],
  [
    'a guard that comes too late',
    'const read = (url) => { const it = fetch(url); if (url.origin !== own.origin) throw 0; return it; }',
  ],
  [
    'a guard of another address',
    'const read = (url, other) => { if (other.origin !== own.origin) throw 0; return fetch(url); }',
  ],
  ['a guard that lets it pass', 'const read = (url) => { if (url.origin !== own.origin) warn(); return fetch(url); }'],
])('%s is found', (_, text) => {
  expect(problems(text)).not.toEqual([]);
});

test('the guarded read of packaged files is let through, once', () => {
  expect(problems(`const read = ${GUARDED};`)).toEqual([]);
  expect(problems(`const read = ${GUARDED}; const again = ${GUARDED};`)).toHaveLength(1);
});

test.each([
  ["a method of one's own by that name", 'class Door { fetch() { return 1; } }'],
  ["TensorFlow's own door", 'env().platform.fetch = load; env().platform.fetch(path)'],
  ['a packaged module', "import('./chunk.js')"],
  ['the word in a sentence', "const words = 'We fetch your parcel.'"],
])('%s is let through', (_, text) => {
  expect(problems(text)).toEqual([]);
});

test('pages and styles may name packaged files only', () => {
  expect(problems('<script src="/panel.js"></script><a href="#top">', 'sidepanel.html')).toEqual([]);
  expect(problems('<script src="https://a.example/x.js"></script>', 'sidepanel.html')).toHaveLength(1);
  expect(problems('a { background: url(//a.example/x.png) }', 'panel.css')).toHaveLength(1);
});
