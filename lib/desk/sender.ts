import { browser } from 'wxt/browser';

/** The part of a message's or port's sender that tells where it came from. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

/** Whether a context of this very extension sent it. */
export function isOurs(sender: Sender | undefined): boolean {
  return sender?.id === browser.runtime.id;
}

/** Whether one of our own pages (panel, options) or the worker sent it: what may give a page script orders. */
export function isOurPage(sender: Sender | undefined): boolean {
  return isOurs(sender) && (sender?.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Whether our page script in some tab sent it: what may ask for a review. */
export function isPageScript(sender: Sender | undefined): boolean {
  return isOurs(sender) && sender?.tab?.id !== undefined && !isOurPage(sender);
}
