import type { SiteData } from './define';

/**
 * The sites that a user switches on, by name. Data only: the page script on X, Facebook and Yelp has no use for it,
 * and elsewhere it stands beside the page script, which makes sites of it.
 */
export const chosenSites: SiteData[] = Object.values(
  import.meta.glob<SiteData>(['../*.ts', '!../index.ts', '!../site.ts'], { eager: true, import: 'default' }),
);
