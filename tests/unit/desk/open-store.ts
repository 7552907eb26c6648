import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '@/lib/desk/messages';
import { PASTE_PAUSE } from '@/lib/desk/paste';
import { REWRITE_PAUSE } from '@/lib/desk/rewriting';
import { openPanel, type PanelStore } from '@/lib/desk/store';
import type { Exchange } from '@/lib/types';
import { REVIEW, REWRITES } from '../../gallery/sample';
import { type Call, callsToTabs } from './wires';

export const TAB = 7;

export interface Opened {
  store: PanelStore;
  calls: Call[];
  /** What the worker was asked, in order. */
  asked: { type: string; exchange: Exchange }[];
  /** What the page was told, in order. */
  told: { tab: number; type: string; data: unknown }[];
  /** How the page answers; it does all it is told until something else is set. */
  pageAnswers(answer: unknown): void;
  close(): void;
}

/** Opens the panel's store on fake timers, with doubles for page and worker. */
export function openStore(): Opened {
  vi.useFakeTimers();
  const calls = callsToTabs();
  const asked: Opened['asked'] = [];
  const told: Opened['told'] = [];
  let answer: unknown = { res: { ok: true, draft: 'new' } };
  type Send = (
    tab: number,
    message: { type: string; data: unknown },
    options: unknown,
    reply: (answer: unknown) => void,
  ) => void;
  const send: Send = (tab, { type, data }, _options, reply) => {
    told.push({ tab, type, data });
    reply(answer);
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  const onAsked = (type: 'review' | 'reviewInDepth' | 'rewrites', value: unknown) =>
    onMessage(type, ({ data }) => {
      asked.push({ type, exchange: data });
      return value as never;
    });
  const off = [
    onAsked('review', REVIEW),
    onAsked('reviewInDepth', { ...REVIEW, reader: 'with' }),
    onAsked('rewrites', REWRITES),
  ];
  const store = openPanel(TAB);
  return {
    store,
    calls,
    asked,
    told,
    pageAnswers: (next) => {
      answer = next;
    },
    close() {
      store.getState().close();
      for (const stop of off) stop();
      vi.useRealTimers();
    },
  };
}

/** Until reviews and rewrites have come to rest. */
export const settle = () => vi.advanceTimersByTimeAsync(REWRITE_PAUSE + PASTE_PAUSE);

/** Lets the worker answer nothing of use. Restore it to have it back. */
export function workerAnswers(answer: unknown) {
  const send = (_message: unknown, reply: (answer: unknown) => void) => reply(answer);
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
}
