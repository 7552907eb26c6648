import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/root';
import type { Gate } from './gate';

/** Licences that let the package be given away as it is, with a notice and no more. */
const FREE = /^(0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MIT-0|Unlicense)$/;

/** Packages whose package.json names no licence, with what their LICENSE file is. */
const READ_FROM_FILE: Record<string, string> = { 'twitter-text': 'Apache-2.0' };

interface Locked {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  link?: boolean;
}

/** `A OR B` needs one that is free, `A AND B` both. */
const isFree = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => FREE.test(part.trim())));

export function licenceGates(): Gate[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const ships = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional, link }]) => {
      return path.includes('node_modules/') && !path.startsWith('tests/') && !dev && !devOptional && !optional && !link;
    })
    .map(([path, { license }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, licence: license ?? READ_FROM_FILE[name] ?? '' };
    });
  const problems = ships
    .filter(({ licence }) => !isFree(licence))
    .map(({ name, licence }) => `${name} is under ${licence || 'no stated licence'}.`);
  return [{ title: `licences of what ships (${ships.length} packages)`, problems }];
}
