import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root';

export interface ShippedPackage {
  name: string;
  version: string;
  /** Its SPDX expression, or '' where it states none. */
  licence: string;
  folder: string;
}

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  link?: boolean;
}

/** Packages whose package.json names no licence, with what their LICENSE file is. */
const READ_FROM_FILE: Record<string, string> = { 'twitter-text': 'Apache-2.0' };

/** Every npm package that the extension may carry: the lock file's, less what only builds and tests it. */
export function shippedPackages(): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional, link }]) => {
      return path.includes('node_modules/') && !path.startsWith('tests/') && !dev && !devOptional && !optional && !link;
    })
    .map(([path, { version = '', license }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, version, licence: license ?? READ_FROM_FILE[name] ?? '', folder: join(ROOT, path) };
    });
}
