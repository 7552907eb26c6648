import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/root';
import { shippedPackages, type ShippedPackage } from '../tools/shipped';

/** The package's own licence file, which most licences ask to pass on; its name alone where there is none. */
function textOf({ folder, licence }: ShippedPackage): string {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : licence;
}

/** The licences of Heard and of every package in it, as one text to be shipped with it. */
export function notices(): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const others = shippedPackages().map((each) => `${each.name} ${each.version} (${each.licence})\n\n${textOf(each)}`);
  return `${[`Heard\n\n${own}`, ...others].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
