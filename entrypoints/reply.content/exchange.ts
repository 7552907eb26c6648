import { MOST_DRAFT, MOST_MESSAGE } from '@/lib/desk/schema';
import type { DeskState } from '@/lib/desk/state';
import { anchorOf } from '@/lib/editors/anchor';
import type { FoundMessage } from '@/lib/sites/site';
import type { Corrections, Exchange, Limit, Message } from '@/lib/types';
import type { Hand } from './hand';

/** What the user did to one box, kept as long as the box lives. */
export interface BoxMemory {
  given: string | null;
  ignored: string[];
  /** What the user says of the reading, and the message it was said of: of another it means nothing. */
  corrected?: { message: string; corrections: Corrections };
}

/**
 * The draft as it goes to worker and panel: well-formed, because messages cannot carry half a character,
 * and cut to what is read. Offsets stay those of the box.
 */
export function draftOf(text: string): string {
  return text.slice(0, MOST_DRAFT).toWellFormed();
}

/** The message that `hand` answers: what the user gave by hand counts before what the page shows. */
export function messageFor(
  hand: Hand,
  memory: BoxMemory,
  url: URL,
): { customer: Message | null; message: DeskState['message'] } {
  if (memory.given !== null) return { customer: { text: memory.given, author: null, rating: null }, message: 'given' };
  const found = readCustomer(hand, url);
  if (!found) return { customer: null, message: 'none' };
  const { text, author, rating, by } = found;
  return { customer: { text: text.slice(0, MOST_MESSAGE), author, rating }, message: by };
}

/** A page we did not foresee must not cost the user the rest of Heard. */
function readCustomer(hand: Hand, url: URL): FoundMessage | null {
  try {
    const anchor = anchorOf(hand.box);
    return hand.site.customer(hand.box, url) ?? (anchor === hand.box ? null : hand.site.customer(anchor, url));
  } catch {
    return null;
  }
}

function earlierTurns(hand: Hand, url: URL): Message[] {
  try {
    const { box, site } = hand;
    const anchor = anchorOf(box);
    const turns = site.earlier?.(box, url) ?? [];
    return turns.length || anchor === box ? turns : (site.earlier?.(anchor, url) ?? []);
  } catch {
    return [];
  }
}

/** What is being answered and the answer so far, as one message for worker and panel. */
export function exchangeOf(
  hand: Hand,
  memory: BoxMemory,
  customer: Message | null,
  draft: string,
  revision: number,
  url: URL,
): Exchange {
  const { corrected } = memory;
  return {
    site: hand.site.id,
    kind: hand.private ? 'message' : hand.site.kind,
    customer,
    earlier: earlierTurns(hand, url),
    draft,
    limit: limitOf(hand),
    revision,
    ...(corrected && corrected.message === customer?.text && { corrections: corrected.corrections }),
  };
}

/** The box's own limit where it states one, else the site's. */
function limitOf({ box, site }: Hand): Limit | null {
  const own = box.localName === 'textarea' ? (box as HTMLTextAreaElement).maxLength : -1;
  return own > 0 ? { max: own, unit: 'chars' } : site.limit;
}
