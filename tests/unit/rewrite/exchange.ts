import type { Exchange } from '@/lib/types';

/** A review and the draft that answers it, as a site without a limit gives them. */
export const exchangeOf = (customer: string, draft: string, site = 'yelp'): Exchange => ({
  site,
  kind: 'review',
  customer: { text: customer, author: null, rating: null },
  earlier: [],
  draft,
  limit: null,
  revision: 0,
});
