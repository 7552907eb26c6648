import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../gates/build/files';
import { manifestGates } from '../gates/build/manifest';
import { networkGates } from '../gates/build/network';
import { sizeGates } from '../gates/build/size';
import type { Gate } from '../gates/gate';
import { licenceGates } from '../gates/licences';
import { dependencyGates } from '../gates/source/dependencies';
import { sourceGraph } from '../gates/source/graph';
import { builtExtension, type Target } from '../tools/extension';
import type { Outcome } from './stage';

function count(gates: Gate[]): Outcome {
  const broken = gates.filter(({ problems }) => problems.length > 0);
  const report = broken
    .map(({ title, problems }) => [`${title}:`, ...problems.map((problem) => `  ${problem}`)].join('\n'))
    .join('\n');
  return { passed: gates.length - broken.length, failed: broken.length, report };
}

export async function sourceGates(): Promise<Outcome> {
  return count([...dependencyGates(sourceGraph()), ...licenceGates()]);
}

export async function buildGates(target: Target): Promise<Outcome> {
  const folder = await builtExtension(target);
  const files = builtFiles(folder);
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
  return count([...networkGates(target, files), ...manifestGates(target, manifest), ...sizeGates(target, files)]);
}
