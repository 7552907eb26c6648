import { browser } from 'wxt/browser';

/**
 * Hosts beyond those of the installation, each granted by the user in the browser's own dialog. The browser
 * keeps the list; nothing of it is stored here.
 */

/** Hosts on which Heard must never run, whatever is asked: sign-in pages share their fields with reply boxes. */
const NEVER = /^(?:accounts|login|signin|auth|sso|idp|appleid)\.|^(?:www\.)?paypal\.|(?:^|\.)(?:bank|gov)(?:\.|$)/;

/** A name with a dot in it: no number, no host of this machine, no wildcard. */
const HOST = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/;

/** The match pattern for the host of what a user typed, an address or a bare host; null for what is no public host. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const host = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!host || !/^https?:$/.test(host.protocol) || !HOST.test(host.hostname)) return null;
  return NEVER.test(host.hostname) ? null : `*://${host.hostname}/*`;
}

/** The host of a pattern that `originOf` made. */
export const hostOf = (origin: string): string => origin.replace(/^\*:\/\/|\/\*$/g, '');

/**
 * Asks the user for `origins` in the browser's dialog. To be called straight from a press, before anything is
 * awaited: later it no longer counts as the user's wish.
 */
export function askForHosts(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives hosts back; the page script leaves their pages at once. */
export function giveBackHosts(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/** The match patterns of all hosts that are granted now, those of the installation among them. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back whenever hosts are granted or taken back, here or in the browser's own settings; returns the way to stop. */
export function watchHosts(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Whether `host` is under one of `origins`. */
export function isGranted(host: string, origins: string[]): boolean {
  return origins.some((origin) => {
    const granted = /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? '';
    if (granted === '*' || origin === '<all_urls>') return true;
    return granted.startsWith('*.') ? host === granted.slice(2) || host.endsWith(granted.slice(1)) : host === granted;
  });
}
