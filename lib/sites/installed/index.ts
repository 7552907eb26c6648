import type { Site } from '../site';
import type { SiteData } from '../shared/define';
import { siteOf } from '../shared/site-of';

/** The sites that are asked for when Heard is installed, by name: the page script carries these and no others. */
export const installedSites: Site[] = Object.values(
  import.meta.glob<SiteData>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
).map((data) => ({ ...siteOf(data), installed: true }));
