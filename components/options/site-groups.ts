import type { Site } from '@/lib/sites/site';
import type { ExchangeKind } from '@/lib/types';

/** What people know a site for. */
const GROUPS = { review: 'Reviews', social: 'Social', help: 'Help desks' } as const;
type GroupId = keyof typeof GROUPS;

const GROUP_OF: Record<ExchangeKind, GroupId> = {
  review: 'review',
  post: 'social',
  comment: 'social',
  message: 'help',
  pasted: 'help',
};

export interface SiteGroup {
  id: GroupId;
  name: string;
  sites: Site[];
}

/** Those of `sites` whose name or one of whose hosts holds every word of `sought`, in the order given. */
export function sitesFound(sites: readonly Site[], sought: string): Site[] {
  const words = wordsOf(sought);
  return sites.filter((site) => holds(`${site.name} ${site.matches.hosts.join(' ')}`, words));
}

/** `sites` by what people know them for; empty groups are left out. */
export function siteGroups(sites: readonly Site[]): SiteGroup[] {
  return (Object.keys(GROUPS) as GroupId[])
    .map((id) => ({ id, name: GROUPS[id], sites: sites.filter(({ kind }) => GROUP_OF[kind] === id) }))
    .filter((group) => group.sites.length > 0);
}

/** Those of `hosts` that hold every word of `sought`. */
export const hostsFound = (hosts: readonly string[], sought: string): string[] =>
  hosts.filter((host) => holds(host, wordsOf(sought)));

const wordsOf = (sought: string): string[] => sought.toLowerCase().split(/\s+/).filter(Boolean);
const holds = (text: string, words: string[]): boolean => words.every((word) => text.toLowerCase().includes(word));
