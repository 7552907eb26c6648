import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chosenSites } from '@/lib/sites/shared/chosen';
import { beside } from './reply.content/beside';

/** Runs before the page script on the hosts that a user granted, and tells it what is known of them. */
export default defineUnlistedScript(() => {
  beside.heardSites = chosenSites;
});
