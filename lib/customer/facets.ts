import type { FacetId } from '../types';
import type { Facet } from './facet';

const files = import.meta.glob<{ default?: Facet }>('./facets/*.ts', { eager: true });

/** All facets, by file name. */
export const FACETS: readonly Facet[] = Object.keys(files)
  .sort()
  .map((path) => {
    const facet = files[path]!.default;
    if (!facet) throw new Error(`${path} has no default export; a facet file says: export default defineFacet({ … })`);
    return facet;
  });

const byId = new Map<FacetId, Facet>(FACETS.map((facet) => [facet.id, facet]));

/** @throws Error for an id without a file. */
export function facetOf(id: FacetId): Facet {
  const facet = byId.get(id);
  if (!facet) throw new Error(`There is no facet "${id}"; the facets are the files of lib/customer/facets`);
  return facet;
}
