import type { Exchange, ExchangeKind, Limit } from '@/lib/types';

type Place = Pick<Exchange, 'site' | 'kind' | 'limit'>;

const place = (site: string, kind: ExchangeKind, limit: Limit | null = null): Place => ({ site, kind, limit });
const chars = (max: number): Limit => ({ max, unit: 'chars' });

/**
 * Names of platforms as people write them, in lower case. Sites that Heard works on keep the limit of their
 * file in lib/sites; the others have the one that their own help pages state, or none.
 */
const PLACES: Record<string, Place> = {
  x: place('x', 'post', { max: 280, unit: 'x' }),
  twitter: place('x', 'post', { max: 280, unit: 'x' }),
  facebook: place('facebook', 'comment', chars(8000)),
  yelp: place('yelp', 'review', chars(5000)),
  instagram: place('instagram', 'comment', chars(2200)),
  linkedin: place('linkedin', 'comment', chars(1250)),
  google: place('google', 'review', chars(4000)),
  'google maps': place('google', 'review', chars(4000)),
  'google reviews': place('google', 'review', chars(4000)),
  'google play': place('google-play', 'review', chars(350)),
  'app store': place('app-store', 'review', chars(5970)),
  trustpilot: place('trustpilot', 'review'),
  tripadvisor: place('tripadvisor', 'review'),
  glassdoor: place('glassdoor', 'review'),
};

/** Where an exchange took place; an unknown platform is taken for a review site without a limit. */
export function placeOf(platform: string | null | undefined): Place {
  const name = (platform ?? '').trim().toLowerCase();
  if (name === '') return place('pasted', 'pasted');
  return PLACES[name] ?? place(name.replace(/[^a-z0-9]+/g, '-'), 'review');
}
