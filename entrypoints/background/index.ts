import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '@/lib/desk/messages';
import { exchangeSchema, valid } from '@/lib/desk/schema';
import { isOurPage, isPageScript, type Sender } from '@/lib/desk/sender';
import type { Exchange } from '@/lib/types';
import { judge, judgeInDepth } from './judge';
import { bringAside, keepPageScripts, runIn } from './page-scripts';
import { openOnToolbarButton, openPanel } from './open-panel';
import { servePractice } from './practice';
import { serveRewrites } from './rewrites';

// Keeps no state that matters: the browser may end it between two keystrokes, and the next message starts it again.
export default defineBackground(() => {
  openOnToolbarButton((tab) => void runIn(tab));
  keepPageScripts();
  servePractice();
  onMessage('review', ({ data, sender }) => judge(checked(data, sender), deskOf(sender)));
  onMessage('reviewInDepth', ({ data, sender }) => judgeInDepth(checked(data, sender), deskOf(sender)));
  serveRewrites(checked);
  onMessage('runIn', ({ data, sender }) => {
    if (!isOurPage(sender) || typeof data !== 'number')
      throw new Error('Only Heard’s own pages may start the page script.');
    return runIn(data);
  });
  onMessage('bringAside', ({ sender }) => {
    if (!isPageScript(sender)) throw new Error('Only a page script asks for more of itself.');
    return bringAside(sender);
  });
  onMessage('openPanel', async ({ sender }) => {
    const { tab } = sender;
    if (!isPageScript(sender) || tab?.id === undefined || tab.windowId === undefined) {
      throw new Error('The panel opens for a tab; this message came from none.');
    }
    await openPanel({ id: tab.id, windowId: tab.windowId });
  });
});

/** @throws Error for a message that is not ours or not an exchange. */
function checked(data: unknown, sender: Sender): Exchange {
  if (!isPageScript(sender) && !isOurPage(sender)) throw new Error('Only Heard’s own pages may ask for a review.');
  const exchange = valid(exchangeSchema, data);
  if (!exchange) throw new Error('This is not an exchange: a text is too long, or a field is missing.');
  return exchange;
}

const deskOf = (sender: Sender) => `${sender.tab?.id ?? 'panel'}:${sender.frameId ?? 0}`;
