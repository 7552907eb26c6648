import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize, relative, sep } from 'node:path';
import { ROOT } from '../../tools/root';
import { literalText, parse, walk, type Node } from '../../tools/syntax';

export interface Import {
  /** A file of the project from its folder, or the name of a package. */
  to: string;
  /** Whether only types are taken, so that nothing is left of it in the build. */
  typeOnly: boolean;
}
/** Every source file of the project, by its path from the project's folder, with what it imports. */
export type Graph = Map<string, Import[]>;

const SOURCES = '{entrypoints,components,lib,scripts,tests}/**/*.{ts,tsx,mjs,html}';
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.d.mts', '/index.ts', '/index.tsx'];
const SKIPPED = /(^|\/)(node_modules|fixtures?)\//;

/** The project's file that `request` in `from` means, or the package's name. */
function resolve(request: string, from: string): string {
  const path = request.replace(/\?.*$/, '');
  const inside = /^[@~]\//.test(path) ? path.slice(2) : path.startsWith('.') ? join(dirname(from), path) : null;
  if (inside === null) return path;
  const found = ENDINGS.map((ending) => inside + ending).find((file) => {
    const full = join(ROOT, file);
    return existsSync(full) && statSync(full).isFile();
  });
  return normalize(found ?? inside)
    .split(sep)
    .join('/');
}

function importsOf(file: string, files: string[]): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (file.endsWith('.html')) {
    const sources = text.matchAll(/(?:src|href)="(\.[^"]+)"/g);
    return [...sources].map(([, source]) => ({ to: resolve(source!, file), typeOnly: false }));
  }
  const { program, module } = parse(file, text);
  const found: Import[] = [];
  const add = (request: string, typeOnly: boolean) => found.push({ to: resolve(request, file), typeOnly });
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  }
  walk(program, (node) => {
    if (node.type === 'ImportExpression') {
      const request = literalText(node.source);
      if (request !== null) add(request, false);
    }
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    if (node.callee.object.type !== 'MetaProperty' || text.slice(node.callee.end - 4, node.callee.end) !== 'glob')
      return;
    const argument = node.arguments[0];
    const patterns = (argument?.type === 'ArrayExpression' ? argument.elements : [argument]).map(
      (pattern) => literalText(pattern as Node) ?? '',
    );
    const isIn = (path: string, glob: string) =>
      matchesGlob(path, glob.startsWith('.') ? join(dirname(file), glob) : glob.replace(/^[@~]?\//, ''));
    const [taken, left] = [
      patterns.filter((glob) => !glob.startsWith('!')),
      patterns.filter((glob) => glob.startsWith('!')),
    ];
    for (const to of files) {
      if (to === file || left.some((glob) => isIn(to, glob.slice(1)))) continue;
      if (taken.some((glob) => isIn(to, glob))) found.push({ to, typeOnly: false });
    }
  });
  return found;
}

export function sourceGraph(): Graph {
  const files = globSync(SOURCES, { cwd: ROOT })
    .map((file) => relative(ROOT, join(ROOT, file)).split(sep).join('/'))
    .filter((file) => !SKIPPED.test(file))
    .sort();
  return new Map(files.map((file) => [file, importsOf(file, files)]));
}

/** Everything that is reached from `roots`, the roots themselves included. */
export function reachable(graph: Graph, roots: string[], withTypes = true): Set<string> {
  const seen = new Set<string>();
  const next = [...roots];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { to, typeOnly } of graph.get(file) ?? []) if (withTypes || !typeOnly) next.push(to);
  }
  return seen;
}
