import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { EditOutcome } from '@/lib/desk/messages';
import type { DeskState } from '@/lib/desk/state';
import type { TextEdit } from '@/lib/types';
import type { Heard } from './launch.ts';
import { piercing } from './piercing.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

/** How often the page script is asked again, in ms: it answers within a few, and Playwright's own pauses are of a second. */
export const OFTEN = { intervals: [20, 40, 80, 160] };

export type DeskOfPage = ReturnType<typeof deskOf>;

/** Talks to the page script of `page` as the panel does. */
export function deskOf(heard: Heard, page: Page) {
  let known: number | undefined;
  const tab = async () => {
    if (known !== undefined) return known;
    const url = page.url();
    await page.bringToFront();
    known = await (await heard.worker()).evaluate(
      async (url) => (await chrome.tabs.query({ url: url.split(/[?#]/)[0] + '*', active: true }))[0]?.id,
      url,
    );
    return known!;
  };

  /** Waits until the page script listens: on a page that has only just loaded nobody may be there yet. */
  const arrived = () =>
    expect
      .poll(
        () =>
          state().then(
            () => true,
            (error: unknown) => {
              if (!/Receiving end does not exist|no page script/.test(String(error))) throw error;
              return false;
            },
          ),
        OFTEN,
      )
      .toBe(true);

  async function ask<T>(type: string, data: unknown): Promise<T> {
    await arrived();
    const answer = await (await heard.worker()).evaluate(
      async ([tab, type, data]) => {
        const { res, err } = await chrome.tabs.sendMessage(tab, { id: 1, type, data, timestamp: 0 });
        return { res, err: err?.message as string | undefined };
      },
      [await tab(), type, data] as const,
    );
    if (answer.err !== undefined) throw new Error(answer.err);
    return answer.res as T;
  }

  async function state(): Promise<DeskState> {
    return (await heard.worker()).evaluate(
      (tab) =>
        new Promise<DeskState>((resolve, reject) => {
          const port = chrome.tabs.connect(tab, { name: 'desk' });
          port.onMessage.addListener((state: DeskState) => {
            resolve(state);
            port.disconnect();
          });
          port.onDisconnect.addListener(() => reject(new Error(chrome.runtime.lastError?.message ?? 'no page script')));
        }),
      await tab(),
    );
  }

  return {
    tab,
    state,
    ask,
    /** Makes the edits of `draft`, by default the one that stands in the box. */
    async apply(edits: TextEdit[], draft?: string): Promise<EditOutcome> {
      const { exchange } = await state();
      return ask('applyEdits', { draft: draft ?? exchange?.draft ?? '', revision: exchange?.revision ?? 0, edits });
    },
    /** Waits until the page script has read `draft`. */
    async reads(draft: string) {
      await expect.poll(async () => (await state()).exchange?.draft, OFTEN).toBe(draft);
    },
  };
}

/** The text as the page's own editor holds it. */
export function modelOf(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { __model(): string }).__model());
}

/** What the pill says. */
export const pillText = (page: Page): Promise<string> => piercing(page, 'heard-pill');
