import type { Site } from '../site';

/** Match patterns of the hosts that must be granted for `site`; a browser grants whole hosts. */
export function originsOf({ matches }: Site): string[] {
  return matches.hosts.map((host) => `*://${host}/*`);
}

/** Match patterns of the pages on which the page script runs: of a site in a frame, the frame's path only. */
export function patternsOf({ matches }: Site, only: (host: string) => boolean = () => true): string[] {
  return matches.hosts.filter(only).map((host) => `*://${host}${matches.frame ?? '/*'}`);
}
