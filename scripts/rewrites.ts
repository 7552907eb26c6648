// `npm run rewrites`: writes docs/rewrites.md anew.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rewritesPage } from './rewrites/page';

writeFileSync(resolve(import.meta.dirname, '../docs/rewrites.md'), rewritesPage());
