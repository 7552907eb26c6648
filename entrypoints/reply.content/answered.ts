import { MOST_MESSAGE } from '@/lib/desk/schema';
import type { DeskState, MessageCandidate } from '@/lib/desk/state';
import { anchorOf } from '@/lib/editors/anchor';
import type { FoundMessage } from '@/lib/sites/site';
import type { Message } from '@/lib/types';
import type { BoxMemory } from './exchange';
import type { Hand } from './hand';

/** So much of a candidate is shown to choose by, in UTF-16 units. */
const MOST_SHOWN = 300;

export interface Answered extends Pick<DeskState, 'message' | 'candidates'> {
  customer: Message | null;
}

/** The message that `hand` answers: what the user gave or picked counts before what the page shows. */
export function answeredBy(hand: Hand, memory: BoxMemory, url: URL): Answered {
  if (memory.given !== null)
    return { customer: { text: memory.given, author: null, rating: null }, message: 'given', candidates: [] };
  const offered = tie(hand, url);
  const picked = offered.find(({ element }) => element === memory.picked?.element) ?? memory.picked;
  const found = picked ?? readCustomer(hand, url);
  const candidates = offered.map((each) => candidateOf(each, each.element === found?.element));
  if (!found) return { customer: null, message: 'none', candidates };
  const { text, author, rating, by } = found;
  return {
    customer: { text: text.slice(0, MOST_MESSAGE), author, rating },
    message: picked ? 'picked' : by,
    candidates,
  };
}

/** The candidate of this id, as `answeredBy` named it. */
export function candidateBy(id: string, hand: Hand, url: URL): FoundMessage | null {
  return tie(hand, url).find(({ element }) => element && idOf(element) === id) ?? null;
}

/** A page we did not foresee must not cost the user the rest of Heard. */
function readCustomer({ box, site }: Hand, url: URL): FoundMessage | null {
  try {
    const anchor = anchorOf(box);
    return site.customer(box, url) ?? (anchor === box ? null : site.customer(anchor, url));
  } catch {
    return null;
  }
}

function tie({ box, site }: Hand, url: URL): FoundMessage[] {
  try {
    const found = site.candidates?.(box, url).filter(({ element }) => element) ?? [];
    return found.length > 1 ? found : [];
  } catch {
    return [];
  }
}

function candidateOf({ element, text, author, rating }: FoundMessage, taken: boolean): MessageCandidate {
  return { id: idOf(element!), text: text.slice(0, MOST_SHOWN).toWellFormed(), author, rating, taken };
}

const ids = new WeakMap<Element, string>();
let lastId = 0;

function idOf(element: Element): string {
  const id = ids.get(element) ?? `m${++lastId}`;
  ids.set(element, id);
  return id;
}
