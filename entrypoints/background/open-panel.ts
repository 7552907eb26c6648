import { browser } from 'wxt/browser';

/** A pop-up of the panel's own width, and tall enough for a first finding; CSS pixels. */
const WINDOW = { width: 400, height: 760 };

/** The address of the panel as a window of its own, bound to one tab. */
export const panelFor = (tab: number) => `${browser.runtime.getURL('/sidepanel.html')}?tab=${tab}`;

/**
 * Opens the panel for the tab whose pill was pressed. Chrome opens its side panel, which must be asked for before
 * anything is awaited, while the press still counts as the user's. Firefox opens its sidebar only for the toolbar
 * button, never for a page, so the same panel comes as a small window there.
 */
export async function openPanel(tab: { id: number; windowId: number }): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const open = await browser.tabs.query({ url: panelFor(tab.id) });
    const there = open[0]?.windowId;
    if (there !== undefined) await browser.windows.update(there, { focused: true });
    else await browser.windows.create({ url: panelFor(tab.id), type: 'popup', ...WINDOW });
    return;
  }
  await browser.sidePanel.open({ windowId: tab.windowId });
}

// Firefox has it; the shared types follow Chrome.
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/**
 * Makes the toolbar button open the panel. Its press also lets Heard into the page in front, which `onPressed` is
 * told of: Chrome's own way of opening the panel by the button would not.
 */
export function openOnToolbarButton(onPressed: (tab: number) => void): void {
  const pressed = (tab: { id?: number; windowId?: number }) => {
    if (import.meta.env.FIREFOX) void firefox.sidebarAction.open();
    else if (tab.windowId !== undefined) void browser.sidePanel.open({ windowId: tab.windowId });
    if (tab.id !== undefined) onPressed(tab.id);
  };
  if (import.meta.env.FIREFOX) return browser.browserAction.onClicked.addListener(pressed);
  // An earlier version of Heard left it on, and the browser keeps it.
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  browser.action.onClicked.addListener(pressed);
}
