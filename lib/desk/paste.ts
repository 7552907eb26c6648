import type { Corrections, Exchange, Review } from '../types';
import { applyEdits } from './edits';
import { type EditOutcome, type EditRequest, sendMessage } from './messages';
import { MOST_DRAFT, MOST_MESSAGE } from './schema';
import { type DeskState, EMPTY_DESK } from './state';

/** Quiet time after a keystroke before the panel's own draft is reviewed, in milliseconds. */
export const PASTE_PAUSE = 120;

/**
 * A desk inside the panel, for replies written where no page script runs: the user pastes the message
 * and types the draft here. It shows the same state and takes the same actions as a page does.
 */
export interface PasteDesk {
  state(): DeskState;
  setMessage(text: string): void;
  setDraft(text: string): void;
  apply(request: EditRequest): EditOutcome;
  /** Takes the last applied edit back; false where there is none or the draft was changed since. */
  undo(): boolean;
  undoable(): boolean;
  ignore(key: string, ignored: boolean): void;
  correct(corrections: Corrections | null): void;
  /** Reviews what stands there now once more. */
  again(): void;
  clear(): void;
}

const EMPTY: Exchange = {
  site: 'pasted',
  kind: 'pasted',
  customer: null,
  earlier: [],
  draft: '',
  limit: null,
  revision: 0,
};
const TROUBLE = 'Heard could not read this just now.';

export function openPasteDesk(onChange: (desk: DeskState) => void): PasteDesk {
  let desk: DeskState = { ...EMPTY_DESK, status: 'open', exchange: EMPTY, message: 'none' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const undos: { before: string; after: string }[] = [];

  function show(change: Partial<DeskState>) {
    desk = { ...desk, ...change };
    onChange(desk);
  }

  const current = (exchange: Exchange) => desk.exchange?.revision === exchange.revision;
  function reviewed(exchange: Exchange, review: Review) {
    if (current(exchange)) show({ review, reviewed: exchange.revision, trouble: null });
  }

  const undoable = () => undos.at(-1)?.after === desk.exchange!.draft;

  async function read() {
    const exchange = desk.exchange!;
    if (!exchange.draft.trim() && !exchange.customer)
      return show({ review: null, reviewed: exchange.revision, trouble: null });
    try {
      reviewed(exchange, await sendMessage('review', exchange));
      if (current(exchange)) reviewed(exchange, await sendMessage('reviewInDepth', exchange));
    } catch {
      if (current(exchange)) show({ trouble: TROUBLE });
    }
  }

  function change(part: Partial<Exchange>, wait: number) {
    const exchange = { ...desk.exchange!, ...part, revision: desk.exchange!.revision + 1 };
    show({ exchange, message: exchange.customer ? 'given' : 'none' });
    clearTimeout(timer);
    timer = setTimeout(() => void read(), wait);
  }

  return {
    state: () => desk,
    setMessage(pasted) {
      const text = pasted.toWellFormed().trim().slice(0, MOST_MESSAGE);
      const now = desk.exchange!.customer?.text;
      change(
        {
          customer: text ? { text, author: null, rating: null } : null,
          ...(text !== now && { corrections: undefined }),
        },
        PASTE_PAUSE,
      );
    },
    setDraft: (draft) => change({ draft: draft.slice(0, MOST_DRAFT).toWellFormed() }, PASTE_PAUSE),
    apply({ draft, edits }) {
      const now = desk.exchange!.draft;
      const after = applyEdits(draft, edits);
      if (now !== draft) return { ok: false, reason: 'The draft has changed since.', text: after };
      undos.push({ before: now, after });
      change({ draft: after }, 0);
      return { ok: true, draft: after };
    },
    undo() {
      if (!undoable()) return false;
      change({ draft: undos.pop()!.before }, 0);
      return true;
    },
    undoable,
    ignore(key, ignored) {
      const others = desk.ignored.filter((each) => each !== key);
      show({ ignored: ignored ? [...others, key] : others });
    },
    correct(corrections) {
      if (desk.exchange!.customer) change({ corrections: corrections ?? undefined }, 0);
    },
    again: () => void read(),
    clear() {
      undos.length = 0;
      show({ ignored: [] });
      change({ customer: null, draft: '', corrections: undefined }, 0);
    },
  };
}
