import { shippedPackages } from '../tools/shipped';
import type { Gate } from './gate';

/** Licences that let the package be given away as it is, with a notice and no more. */
const FREE = /^(0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MIT-0|Unlicense)$/;

/** `A OR B` needs one that is free, `A AND B` both. */
const isFree = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => FREE.test(part.trim())));

export function licenceGates(): Gate[] {
  const packages = shippedPackages();
  const problems = packages
    .filter(({ licence }) => !isFree(licence))
    .map(({ name, licence }) => `${name} is under ${licence || 'no stated licence'}.`);
  return [{ title: `licences of what ships (${packages.length} packages)`, problems }];
}
