import type { Notice } from '@/lib/desk/actions';

/** What takes the last edit back in a page's own box. */
const UNDO_KEY = /Mac/.test(navigator.platform) ? 'Cmd+Z' : 'Ctrl+Z';

/** One line for an action that needs no more of the user; empty for the others. */
export function noticeWords(notice: Notice, mode: 'page' | 'paste'): string {
  switch (notice.kind) {
    case 'applied':
    case 'inserted': {
      const done = notice.kind === 'applied' ? 'Applied.' : 'Inserted.';
      return mode === 'page' ? `${done} ${UNDO_KEY} in the reply box takes it back.` : done;
    }
    case 'copied':
      return 'Copied.';
    case 'ignored':
      return 'Ignored for this reply.';
    case 'corrected':
      return notice.words;
    case 'check-off':
      return `“${notice.title}” is off from now on.`;
    case 'saved':
      return 'Saved with your downloads.';
    case 'undone':
      return 'Taken back.';
    case 'unreachable':
      return 'The page did not answer. Reload it and try again.';
    default:
      return '';
  }
}
