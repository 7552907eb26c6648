import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/root';
import type { Gate } from '../gate';
import { reachable, type Graph } from './graph';
import { LAYERS, NOT_IN_PAGE_SCRIPT, PAGE_SCRIPT, type Layer } from './layers';

const SHIPPED = /^(entrypoints|components|lib)\//;
const layerOf = (file: string) => LAYERS.find(({ files }) => files.test(file));

function broken(from: Layer, file: string, to: string): string | null {
  if (to.startsWith('tests/') || to.startsWith('scripts/')) return `${file} ships and imports ${to}, which doesn't.`;
  const target = layerOf(to);
  if (target) {
    if (target === from || from.may.includes(target.name)) return null;
    return `${file} (${from.name}) imports ${to} (${target.name}): ${from.why}. It may import ${from.may.join(', ') || 'nothing'}.`;
  }
  if (SHIPPED.test(to)) return `${file} imports ${to}, which belongs to no layer of scripts/gates/source/layers.ts.`;
  const isPackage = !to.startsWith('assets/') && !to.startsWith('virtual:');
  if (isPackage && from.packages && !from.packages.test(to))
    return `${file} (${from.name}) imports the package ${to}: ${from.why}.`;
  return null;
}

function layers(graph: Graph): Gate {
  const problems: string[] = [];
  for (const [file, imports] of graph) {
    if (!SHIPPED.test(file)) continue;
    const layer = layerOf(file);
    if (!layer) problems.push(`${file} belongs to no layer of scripts/gates/source/layers.ts.`);
    else for (const { to } of imports) problems.push(broken(layer, file, to) ?? '');
  }
  return { title: 'dependencies run one way', problems: problems.filter(Boolean) };
}

function cycles(graph: Graph): Gate {
  const problems: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    const from = path.indexOf(file);
    if (from >= 0) return void problems.push([...path.slice(from), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const { to, typeOnly } of graph.get(file) ?? []) if (!typeOnly) visit(to, [...path, file]);
  };
  for (const file of graph.keys()) visit(file, []);
  return { title: 'no file imports itself in a circle', problems };
}

function orphans(graph: Graph): Gate {
  const entries = [...graph.keys()].filter((file) =>
    /^(entrypoints\/[^/]+(\/index)?\.(ts|tsx|html)|scripts\/[^/]+\.(ts|mjs))$/.test(file),
  );
  const used = reachable(graph, entries);
  const problems = [...graph.keys()]
    .filter((file) => SHIPPED.test(file) && !file.endsWith('.d.ts') && !used.has(file))
    .map((file) => `${file} is reached from no entrypoint and no script.`);
  return { title: 'no file is left unused', problems };
}

function pageScript(graph: Graph): Gate {
  const scripts = [...graph.keys()].filter((file) => PAGE_SCRIPT.test(file));
  if (scripts.length === 0)
    return {
      title: 'the page script carries no language',
      problems: ['The page script was not found; see PAGE_SCRIPT in scripts/gates/source/layers.ts.'],
    };
  const problems = [...reachable(graph, scripts, false)]
    .filter((file) => NOT_IN_PAGE_SCRIPT.test(file))
    .map((file) => `${file} is reached from the page script.`);
  return { title: 'the page script carries no language', problems };
}

function unusedPackages(graph: Graph): Gate {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const imported = [...graph]
    .filter(([file]) => SHIPPED.test(file))
    .flatMap(([, imports]) => imports.map(({ to }) => to));
  const problems = Object.keys(dependencies)
    .filter((name) => !imported.some((to) => to === name || to.startsWith(`${name}/`)))
    .map((name) => `${name} is a dependency, but nothing that ships imports it.`);
  return { title: 'no dependency is left unused', problems };
}

export function dependencyGates(graph: Graph): Gate[] {
  return [layers(graph), cycles(graph), orphans(graph), pageScript(graph), unusedPackages(graph)];
}
