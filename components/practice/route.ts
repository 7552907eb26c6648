import { useSyncExternalStore } from 'react';

/** The views of the practice page; each is an address, so that the browser's own back button works. */
export const VIEWS = [
  'today',
  'session',
  'practise',
  'scenarios',
  'drills',
  'progress',
  'team',
  'own',
  'data',
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  view: View;
  /** A scenario's id, or another word that the view knows; null for none. */
  id: string | null;
}

/** The route a hash names, e.g. `#practise/held-hostage`; anything unknown is today's page. */
export function routeOf(hash: string): Route {
  const [view = '', id = ''] = hash.replace(/^#/, '').split('/');
  const known = VIEWS.find((each) => each === view);
  return known ? { view: known, id: decoded(id) } : { view: 'today', id: null };
}

export const hashOf = (view: View, id: string | null = null): string =>
  `#${view}${id === null ? '' : `/${encodeURIComponent(id)}`}`;

/** Goes to a view, as a step of the browser's history. */
export function go(view: View, id: string | null = null): void {
  location.hash = hashOf(view, id);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  return routeOf(hash);
}

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** Null for no id, and for one that is badly written. */
function decoded(id: string): string | null {
  try {
    return decodeURIComponent(id) || null;
  } catch {
    return null;
  }
}
