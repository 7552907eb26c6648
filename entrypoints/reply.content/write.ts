import { applyEdits } from '@/lib/desk/edits';
import type { EditOutcome, EditRequest } from '@/lib/desk/messages';
import { asOneEdit, rebase } from '@/lib/desk/rebase';
import { MOST_DRAFT } from '@/lib/desk/schema';
import type { Hand } from './hand';

/** What of the page a change of the draft needs. */
export interface Writing {
  /** The box in hand, found again if the page replaced it; null when it is gone. */
  hand(): Hand | null;
  /** The draft as it is shown: read now. */
  draft(hand: Hand): string;
  /** The box holds this now. */
  onText(text: string): void;
}

/** Makes the changes the panel asks for, one after the other: two at once would write into each other's selection. */
export function openWriter(writing: Writing): (request: EditRequest) => Promise<EditOutcome> {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const mine = last.then(() => write(request, writing));
    last = mine;
    return mine;
  };
}

async function write(request: EditRequest, writing: Writing): Promise<EditOutcome> {
  const asked = applyEdits(request.draft, request.edits);
  const no = (reason: string, text = asked): EditOutcome => ({ ok: false, reason, text });
  try {
    const hand = writing.hand();
    if (!hand) return no('The page closed the reply box.');
    if (hand.isComposing()) return no('A character is still being typed. Finish it, then try again.');
    const now = writing.draft(hand);
    if (now.length > MOST_DRAFT)
      return no(`Heard changes drafts of up to ${MOST_DRAFT.toLocaleString('en')} characters.`);
    const moved = rebase(request.edits, request.draft, now);
    if (!moved.ok) return no(moved.reason);
    const whole = applyEdits(now, moved.edits);
    const edit = asOneEdit(moved.edits, now);
    if (!edit) return no('Nothing was asked for.');
    const outcome = await hand.editor.replace(hand.box, edit, edit.text);
    if (hand.box.isConnected) writing.onText(hand.read());
    return outcome.ok ? { ok: true, draft: outcome.text } : no(outcome.reason, whole);
  } catch {
    return no('Something on this page stopped the change.');
  }
}
