import { catalogueOf } from './shared/catalogue';
import { chosenSites } from './shared/chosen';
import { siteOf } from './shared/site-of';
import { installedSites } from './installed';
import type { Site } from './site';

/** Every platform of this folder. The evidence of each stays in its file: no part of the extension has a use for it. */
export const sites: Site[] = [...installedSites, ...chosenSites.map(siteOf)];

export const { siteFor, siteOfPage } = catalogueOf(sites);
