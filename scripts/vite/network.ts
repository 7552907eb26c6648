import { memberName, type Node } from '../tools/syntax';

/** Names by which a script can reach the network. Nothing that ships may use one, save the one guarded reader of packaged files. */
export const NETWORK_NAMES: ReadonlySet<string> = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/** Program text inside a string that would reach the network once it ran (in a blob worker, say). */
const IN_TEXT =
  /\b(?:fetch|importScripts|sendBeacon)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/;

/** Whether a string holds program text that uses the network. */
export function holdsNetworkProgram(node: Node): boolean {
  const text = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : null;
  return typeof text === 'string' && IN_TEXT.test(text);
}

const GLOBALS: ReadonlySet<string> = new Set(['globalThis', 'self', 'window', 'global', 'navigator', 'top', 'parent']);

/** The network's name that this very node uses, or null. Names of keys and methods being defined are no use. */
export function networkUse(node: Node, parents: readonly Node[]): string | null {
  const parent = parents.at(-1);
  if (node.type === 'MemberExpression') {
    const name = memberName(node);
    if (!name || !NETWORK_NAMES.has(name)) return null;
    const { object } = node;
    if (object.type === 'Identifier' && GLOBALS.has(object.name)) return name;
    // A library's own door: hanging it is no call, and `x.platform.fetch` is TensorFlow's, which the reader hangs.
    const written = parent?.type === 'AssignmentExpression' && parent.left === node;
    return written || memberName(object) === 'platform' ? null : name;
  }
  if (node.type !== 'Identifier' || !NETWORK_NAMES.has(node.name)) return null;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.property === node && !parent.computed ? null : node.name;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key === node && !parent.computed ? null : node.name;
    default:
      return node.name;
  }
}

/** The name (`Function` or `eval`) that makes program out of text here, or null. */
export function makesProgram(node: Node, parents: readonly Node[]): string | null {
  if (node.type !== 'Identifier' || (node.name !== 'Function' && node.name !== 'eval')) return null;
  const parent = parents.at(-1);
  const called = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
  return called && parent.callee === node ? node.name : null;
}
