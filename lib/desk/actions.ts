import type { Corrections } from '../types';
import { acceptOutcome } from './accept';
import { applyEdits } from './edits';
import { type EditOutcome, type EditRequest, type PageReport, type PointedAt, sendMessage } from './messages';
import type { PasteDesk } from './paste';
import { reportSchema, valid } from './schema';

/** How the user's last action went, for one line in the panel. */
export type Notice =
  | { kind: 'applied' | 'inserted' | 'copied' | 'undone' | 'unreachable' | 'saved' }
  /** `key` takes it back. */
  | { kind: 'ignored'; key: string }
  /** The reading was corrected; `before` takes it back. */
  | { kind: 'corrected'; words: string; before: Corrections | null }
  /** A check was switched off for good; `check` switches it on again. */
  | { kind: 'check-off'; check: string; title: string }
  /** Words could not be written or copied; `text` is what should have been, to be copied by hand. */
  | { kind: 'failed'; reason: string; text: string }
  | { kind: 'copy-failed'; text: string };

/** How long a page may take over an edit before it counts as failed, in milliseconds. */
export const EDIT_PATIENCE = 8_000;

interface Actor {
  apply(request: EditRequest): Promise<EditOutcome>;
  /** True when it arrived. */
  ignore(key: string, ignored: boolean): Promise<boolean>;
  giveMessage(text: string | null): Promise<boolean>;
  correct(corrections: Corrections | null): Promise<boolean>;
  pickMessage(id: string): Promise<boolean>;
  /** True once the user pointed at something in the page. */
  point(what: PointedAt): Promise<boolean>;
  /** How the page is built; null where it did not say. */
  report(): Promise<PageReport | null>;
}

/** The actions on the desk that is shown: a tab's page script, or the panel's own. */
export function actOn(target: PasteDesk | number | null): Actor {
  if (target === null) return nobody;
  return typeof target === 'number' ? onPage(target) : onPaste(target);
}

function onPage(tabId: number): Actor {
  return {
    async apply(request) {
      const failed = (reason: string): EditOutcome => ({
        ok: false,
        reason,
        text: applyEdits(request.draft, request.edits),
      });
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<EditOutcome>((resolve) => {
        timer = setTimeout(() => resolve(failed('The page did not answer.')), EDIT_PATIENCE);
      });
      try {
        const answer: unknown = await Promise.race([sendMessage('applyEdits', request, { tabId }), late]);
        return acceptOutcome(answer) ?? failed('The page gave an answer that could not be read.');
      } catch {
        return failed('The page could not be reached; it may have been reloaded.');
      } finally {
        clearTimeout(timer);
      }
    },
    ignore: (key, ignored) => arrived(sendMessage(ignored ? 'ignore' : 'unignore', key, { tabId })),
    giveMessage: (text) => arrived(sendMessage('giveMessage', text, { tabId })),
    correct: (corrections) => arrived(sendMessage('correct', corrections, { tabId })),
    pickMessage: (id) => arrived(sendMessage('pickMessage', id, { tabId })),
    // Given up as well as refused: either way nothing changed.
    point: (what) => sendMessage('point', what, { tabId }).then((done) => done === true),
    async report() {
      try {
        const answer: unknown = await sendMessage('reportPage', undefined, { tabId });
        return valid(reportSchema, answer) ?? null;
      } catch {
        return null;
      }
    },
  };
}

function onPaste(desk: PasteDesk): Actor {
  return {
    apply: async (request) => desk.apply(request),
    async ignore(key, ignored) {
      desk.ignore(key, ignored);
      return true;
    },
    async giveMessage(text) {
      desk.setMessage(text ?? '');
      return true;
    },
    async correct(corrections) {
      desk.correct(corrections);
      return true;
    },
    pickMessage: async () => false,
    point: async () => false,
    report: async () => null,
  };
}

const nobody: Actor = {
  apply: async ({ draft, edits }) => ({ ok: false, reason: 'No page is open.', text: applyEdits(draft, edits) }),
  ignore: async () => false,
  giveMessage: async () => false,
  correct: async () => false,
  pickMessage: async () => false,
  point: async () => false,
  report: async () => null,
};

async function arrived(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch {
    return false;
  }
}
