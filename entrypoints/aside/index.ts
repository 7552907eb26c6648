import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureOf } from '@/lib/sites/shared/report';
import { pathOfBox, wayTo } from '@/lib/sites/shared/way-to';
import { beside } from '../reply.content/beside';
import { openGuardDialog } from './guard-dialog';
import { pointAt } from './pointing';

const ASIDE = { openGuardDialog, pointAt, pathOfBox, wayTo, structureOf };

/** What the guard's question, pointing and "Report this page" need of a page, and nothing else does. */
export type Aside = typeof ASIDE;

export default defineUnlistedScript(() => {
  beside.heardAside = ASIDE;
});
