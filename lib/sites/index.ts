import { anchorOf } from '../editors/anchor';
import type { BoxKind, Site } from './site';
import { cardFor } from './shared/generic';
import { REPLY_FROM, replyScore } from './shared/score';
import { unknownSite } from './shared/unknown';
import { vetoOf } from './shared/veto';

/** Every platform of this folder, by name. The evidence of each stays in its file: the page script has no use for it. */
export const sites: Site[] = Object.values(
  import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./site.ts'], { eager: true, import: 'default' }),
);

/** The platform that speaks for this address, or null. */
export function siteFor(url: URL): Site | null {
  return sitesOf(url.hostname).find(({ matches }) => matches.paths?.test(url.pathname + url.search) ?? true) ?? null;
}

/** The platforms of a host, whatever the path: what a switch for the host speaks of. */
export function sitesOf(hostname: string): Site[] {
  return sites.filter(({ matches }) =>
    matches.hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname)),
  );
}

/**
 * The platform of a page whose host the user switched on: by its host, else by the software that shows on the
 * page, else an unknown one that is read by the general signs of a reply.
 */
export function siteOfPage(url: URL, page: ParentNode): Site | null {
  if (sitesOf(url.hostname).length) return siteFor(url);
  return sites.find(({ matches }) => matches.marks && page.querySelector(matches.marks)) ?? unknownSite(url.hostname);
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
