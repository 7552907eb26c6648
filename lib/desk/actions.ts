import { acceptOutcome } from './accept';
import { applyEdits } from './edits';
import { type EditOutcome, type EditRequest, sendMessage } from './messages';
import type { PasteDesk } from './paste';

/** How the user's last action went, for one line in the panel. */
export type Notice =
  | { kind: 'applied' | 'inserted' | 'copied' | 'ignored' | 'undone' | 'unreachable' }
  /** Words could not be written or copied; `text` is what should have been, to be copied by hand. */
  | { kind: 'failed'; reason: string; text: string }
  | { kind: 'copy-failed'; text: string };

/** How long a page may take over an edit before it counts as failed, in milliseconds. */
export const EDIT_PATIENCE = 8_000;

interface Actor {
  apply(request: EditRequest): Promise<EditOutcome>;
  /** True when it arrived. */
  ignore(key: string): Promise<boolean>;
  giveMessage(text: string | null): Promise<boolean>;
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
    ignore: (key) => arrived(sendMessage('ignore', key, { tabId })),
    giveMessage: (text) => arrived(sendMessage('giveMessage', text, { tabId })),
  };
}

function onPaste(desk: PasteDesk): Actor {
  return {
    apply: async (request) => desk.apply(request),
    async ignore(key) {
      desk.ignore(key);
      return true;
    },
    async giveMessage(text) {
      desk.setMessage(text ?? '');
      return true;
    },
  };
}

const nobody: Actor = {
  apply: async ({ draft, edits }) => ({ ok: false, reason: 'No page is open.', text: applyEdits(draft, edits) }),
  ignore: async () => false,
  giveMessage: async () => false,
};

async function arrived(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch {
    return false;
  }
}
