import { MOST_DRAFT } from '@/lib/desk/schema';
import { anchorOf } from '@/lib/editors/anchor';
import { isField } from '@/lib/editors/field';
import type { FoundMessage } from '@/lib/sites/site';
import type { Corrections, Exchange, Limit, Message } from '@/lib/types';
import type { Hand } from './hand';

/** What the user did to one box, kept as long as the box lives. */
export interface BoxMemory {
  given: string | null;
  /** The message that the user picked among several. */
  picked?: FoundMessage;
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

/** The public turns before the message that is answered, oldest first. */
export function earlierTurns(hand: Hand, url: URL): Message[] {
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
  earlier: Message[],
  draft: string,
  revision: number,
): Exchange {
  const { corrected } = memory;
  return {
    site: hand.site.id,
    kind: hand.private ? 'message' : hand.site.kind,
    customer,
    earlier,
    draft,
    limit: limitOf(hand),
    revision,
    ...(corrected && corrected.message === customer?.text && { corrections: corrected.corrections }),
  };
}

/** The box's own limit where it states one, else the site's. */
function limitOf({ box, site }: Hand): Limit | null {
  const own = isField(box) ? box.maxLength : -1;
  return own > 0 ? { max: own, unit: 'chars' } : site.limit;
}
