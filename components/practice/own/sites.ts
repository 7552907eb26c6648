import { sites } from '@/lib/sites';
import { platformOf } from '../words';

/** Where a post can stand; sites that Heard does not work on can still be practised for. */
export const SITES: { value: string; label: string }[] = [
  ...new Set([
    ...sites.map(({ id }) => id),
    'google',
    'instagram',
    'tripadvisor',
    'trustpilot',
    'tiktok',
    'youtube',
    'pasted',
  ]),
]
  .map((value) => ({ value, label: platformOf(value) }))
  .sort((a, b) => Number(a.value === 'pasted') - Number(b.value === 'pasted') || a.label.localeCompare(b.label, 'en'));
