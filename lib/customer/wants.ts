import type { Want } from '../types';
import type { PlacedSentence } from '../text/net';
import { found } from './net';
import { WANT_FRAMES } from './want-frames';

/** What would settle it for them, as far as their words show; none is venting. */
export function wantsOf(read: readonly PlacedSentence<string>[]): Want[] {
  const said = new Set(found('want', read).map((f) => f.id));
  return (Object.keys(WANT_FRAMES) as Want[]).filter((want) => said.has(want));
}
