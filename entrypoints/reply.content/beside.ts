import type { SiteData } from '@/lib/sites/shared/define';
import type { Aside } from '../aside';

/**
 * Where the scripts of ours that run in one frame hand things to each other: the world of this extension's content
 * scripts, into which no page sees.
 */
interface Beside {
  /** By chosen.js, before the page script begins. */
  heardSites?: SiteData[];
  /** By aside.js, whenever it was asked for. */
  heardAside?: Aside;
}

export const beside = globalThis as Beside;
