import { anchorOf } from '../editors/anchor';
import { cardFor, replyScore, REPLY_FROM } from './generic';
import type { BoxKind, Site } from './site';
import { vetoOf } from './veto';

const files = import.meta.glob<{ default?: Site }>('./*.ts', { eager: true });
/** Every platform of this folder. */
export const sites: Site[] = Object.values(files).flatMap((file) => file.default ?? []);

/** The platform that speaks for this address, or null. */
export function siteFor(url: URL): Site | null {
  return sitesOf(url.hostname).find(({ matches }) => matches.paths?.test(url.pathname) ?? true) ?? null;
}

/** The platforms of a host, whatever the path: what a switch for the host speaks of. */
export function sitesOf(hostname: string): Site[] {
  return sites.filter(({ matches }) => matches.hosts.includes(hostname));
}

/** What the focused `box` is on `site`: the vetoes come before the site's own word. */
export function boxKind(site: Site, box: Element, url: URL): BoxKind {
  const anchor = anchorOf(box);
  if ([box, anchor].some((each) => each.matches('input[type="search"],[role="search"] *'))) return 'search';
  if (vetoOf(box)) return 'other';
  const kind = site.classify(box, url);
  if (kind !== 'other' || anchor === box) return kind;
  // In a shadow root or a frame no selector sees what is around; what is around the host of it all tells.
  const host = site.classify(anchor, url);
  if (host !== 'other') return host;
  return cardFor(anchor) && replyScore(anchor, url) >= REPLY_FROM ? 'reply' : 'other';
}
