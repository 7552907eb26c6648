import { literalText, memberName, parse, walk, type Node } from '../../tools/syntax';
import { holdsNetworkProgram, makesProgram, networkUse } from '../../vite/network';
import type { Gate } from '../gate';
import type { BuiltFile } from './files';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** `if (url.origin !== ...) throw ...` */
function throwsOnOtherOrigin(node: Node, url: string): boolean {
  if (node.type !== 'IfStatement' || node.test.type !== 'BinaryExpression') return false;
  if (node.test.operator !== '!==' && node.test.operator !== '!=') return false;
  const names = (side: Node) =>
    memberName(side) === 'origin' &&
    side.type === 'MemberExpression' &&
    side.object.type === 'Identifier' &&
    side.object.name === url;
  const then = node.consequent.type === 'BlockStatement' ? node.consequent.body[0] : node.consequent;
  return (names(node.test.left) || names(node.test.right)) && then?.type === 'ThrowStatement';
}

/**
 * The one use of the network's names that ships: `fetch(url)` of a packaged file, in a function that has thrown
 * before when `url.origin` was another than the extension's. (Even without it the pages' policy has connect-src 'none'.)
 */
function readsPackagedFile(parents: readonly Node[]): boolean {
  const call = parents.at(-1);
  const around = parents.findLast((node) => FUNCTIONS.has(node.type));
  if (!around || call?.type !== 'CallExpression' || call.arguments[0]?.type !== 'Identifier') return false;
  const url = call.arguments[0].name;
  let guarded = false;
  walk(around, (node) => {
    guarded ||= node.end <= call.start && throwsOnOtherOrigin(node, url);
  });
  return guarded;
}

function inScript({ path, text }: BuiltFile): string[] {
  const problems: string[] = [];
  let packaged = 0;
  const report = (what: string, { start, end }: Node) =>
    void problems.push(
      `${what} in ${path}: ... ${text.slice(Math.max(0, start - 40), Math.min(end, start + 60) + 40).replace(/\s+/g, ' ')} ...`,
    );
  walk(parse(path, text).program, (node, parents) => {
    const name = networkUse(node, parents);
    if (name === 'fetch' && readsPackagedFile(parents) && ++packaged === 1) return;
    if (name) report(`${name} is used`, node);
    if (holdsNetworkProgram(node)) report('a string holds a program that uses the network', node);
    if (node.type === 'ImportExpression' && !/^\.{0,2}\//.test(literalText(node.source) ?? '')) {
      report('import() of something else than a packaged file', node);
    }
    const maker = makesProgram(node, parents);
    if (maker) report(`${maker} is called`, node);
  });
  return problems;
}

/** Pages and styles may name files beside them and nothing with a host. */
function inMarkup({ path, text }: BuiltFile): string[] {
  const remote = text.matchAll(
    /(?:(?:src|href|action|poster|data)\s*=\s*["']?|url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s>]+)/gi,
  );
  return [...remote].map(([, address]) => `${path} names ${address}`);
}

export function networkGates(browser: string, files: BuiltFile[]): Gate[] {
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  const markup = files.filter(({ path }) => /\.(html|css|svg)$/.test(path));
  return [
    { title: `${browser}: no script reaches the network`, problems: scripts.flatMap(inScript) },
    { title: `${browser}: no page or style names another host`, problems: markup.flatMap(inMarkup) },
  ];
}
