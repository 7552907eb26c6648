import type { Site } from '../site';
import { unknownSite } from './unknown';

/** Finds the site of an address or a page among `sites`. */
export function catalogueOf(sites: Site[]) {
  /** The platforms of a host, whatever the path: what a switch for the host speaks of. */
  function sitesOf(hostname: string): Site[] {
    return sites.filter(({ matches }) =>
      matches.hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname)),
    );
  }

  /** The platform that speaks for this address, or null. */
  function siteFor(url: URL): Site | null {
    return sitesOf(url.hostname).find(({ matches }) => matches.paths?.test(url.pathname + url.search) ?? true) ?? null;
  }

  /**
   * The platform of a page whose host the user switched on: by its host, else by the software that shows on the
   * page, else an unknown one that is read by the general signs of a reply.
   */
  function siteOfPage(url: URL, page: ParentNode): Site | null {
    if (sitesOf(url.hostname).length) return siteFor(url);
    return sites.find(({ matches }) => matches.marks && page.querySelector(matches.marks)) ?? unknownSite(url.hostname);
  }

  return { sitesOf, siteFor, siteOfPage };
}
