import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sitesPage } from '@/scripts/sites/page';

test('docs/sites.md says what the sites’ files say now; if not, `npm run sites`', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../../docs/sites.md'), 'utf8')).toBe(sitesPage());
});
