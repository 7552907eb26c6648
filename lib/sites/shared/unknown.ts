import type { Site } from '../site';
import { defineSite } from './define';

/** A host that no file knows, which the user switched on: read by the general signs of a reply. */
export function unknownSite(host: string): Site {
  return defineSite({
    id: 'other',
    name: host,
    matches: { hosts: [host] },
    bestEffort: true,
    kind: 'comment',
    limit: null,
  });
}
