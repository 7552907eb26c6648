import type { BoxKind, Site } from './site';
import { vetoOf } from './veto';

const files = import.meta.glob<{ default?: Site }>('./*.ts', { eager: true });
/** Every platform of this folder. */
export const sites: Site[] = Object.values(files).flatMap((file) => file.default ?? []);

/** The platform that speaks for this address, or null. */
export function siteFor(url: URL): Site | null {
  return sites.find(({ matches }) => matches.hosts.includes(url.hostname) && (matches.paths?.test(url.pathname) ?? true)) ?? null;
}

/** What the focused `box` is on `site`: the vetoes come before the site's own word. */
export function boxKind(site: Site, box: Element, url: URL): BoxKind {
  return vetoOf(box) ? 'other' : site.classify(box, url);
}
