import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '@/lib/desk/messages';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { openOnToolbarButton, openPanel } from './open-panel';

// Keeps no state that matters: the browser may end it between two keystrokes, and the next message starts it again.
export default defineBackground(() => {
  openOnToolbarButton();
  onMessage('review', ({ data }) => review(data, NO_PLAYBOOK));
  onMessage('reviewInDepth', ({ data }) => review(data, NO_PLAYBOOK));
  onMessage('rewrites', ({ data }) => rewrite(data, review(data, NO_PLAYBOOK), NO_PLAYBOOK));
  onMessage('openPanel', async ({ sender }) => {
    const tab = sender.tab;
    if (tab?.id === undefined || tab.windowId === undefined) throw new Error('The panel opens for a tab; this message came from none.');
    await openPanel({ id: tab.id, windowId: tab.windowId });
  });
});
