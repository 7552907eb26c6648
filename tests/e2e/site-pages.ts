import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoxKind } from '@/lib/sites/site';

/** One page of tests/sites at one address, with what each box on it is. */
export interface SitePage {
  site: string;
  name: string;
  url: string;
  html: string;
  boxes: { box: string; kind: BoxKind | 'none'; customer?: { text: string; author: string | null } | null }[];
}

interface Expected {
  url: string;
  boxes: (SitePage['boxes'][number] & { url?: string })[];
}

const FOLDER = join(import.meta.dirname, '../sites');

/** Every page of tests/sites, once for each address it is looked at under. */
export function sitePages(): SitePage[] {
  const files = readdirSync(FOLDER, { withFileTypes: true, recursive: true });
  return files
    .filter((file) => file.name.endsWith('.json'))
    .flatMap((file) => {
      const path = join(file.parentPath, file.name);
      const { url, boxes } = JSON.parse(readFileSync(path, 'utf8')) as Expected;
      const html = `<!doctype html><meta charset="utf-8"><title>Page</title><style>[contenteditable]{min-height:1.5em}</style><body>${readFileSync(path.replace('.json', '.html'), 'utf8')}`;
      const site = file.parentPath.split(/[\\/]/).at(-1)!;
      return [...new Set(boxes.map((box) => box.url ?? url))].map((address) => ({
        site,
        name: `${site}/${file.name.replace('.json', '')} ${address}`,
        url: address,
        html,
        boxes: boxes.filter((box) => (box.url ?? url) === address),
      }));
    });
}
