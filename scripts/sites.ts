// `npm run sites`: writes docs/sites.md anew.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sitesPage } from './sites/page';

writeFileSync(resolve(import.meta.dirname, '../docs/sites.md'), sitesPage());
