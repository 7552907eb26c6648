import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type PanelActions, type PanelState, type PanelStore, seenNow } from '@/lib/desk/store';
import type { Seen } from '@/lib/desk/seen';

export const PanelContext = createContext<PanelStore | null>(null);

/** A part of the panel's state, or one of its actions. */
export function usePanel<T>(select: (state: PanelState & PanelActions) => T): T {
  const store = useContext(PanelContext);
  if (!store) throw new Error('usePanel needs a PanelContext above it');
  return useStore(store, select);
}

/** What is seen of the desk on show. Only for parts that are drawn while there is one. */
export function useSeen(): Seen {
  const seen = usePanel(seenNow);
  if (!seen) throw new Error('there is no desk to show yet');
  return seen;
}
