import { installedSites } from '@/lib/sites/installed';
import { catalogueOf } from '@/lib/sites/shared/catalogue';
import { siteOf } from '@/lib/sites/shared/site-of';
import { beside } from './beside';

/** The sites of the installation, and on the hosts that a user granted all others. */
export const { siteOfPage, sitesOf } = catalogueOf([...installedSites, ...(beside.heardSites ?? []).map(siteOf)]);
