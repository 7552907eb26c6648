import { act, fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel';
import { PanelContext } from '@/components/ui/panel-context';
import { onMessage } from '@/lib/desk/messages';
import type { DeskState } from '@/lib/desk/state';
import { openPanel } from '@/lib/desk/store';
import type { Review, Rewrite } from '@/lib/types';
import { OPEN, REVIEW, REWRITES } from '../../gallery/sample';
import { type Call, callsToTabs } from '../desk/wires';

export interface Shown {
  calls: Call[];
  /** The page says something. */
  push(desk: unknown): void;
  /** What the page was told, in order. */
  told: { type: string; data: unknown }[];
  /** What went to the clipboard, in order. */
  copied: string[];
  /** How the page answers; it does all it is told until something else is set. */
  pageAnswers(answer: unknown): void;
  /** The whole replies that the worker writes; the sample's until something else is set. */
  workerWrites(list: Rewrite[]): void;
  close(): void;
}

/** Draws the panel for a tab whose page, worker and clipboard are doubles. */
export function showPanel(): Shown {
  const calls = callsToTabs();
  const told: Shown['told'] = [];
  const copied: string[] = [];
  let answer: unknown = { res: { ok: true, draft: '' } };
  type Send = (
    tab: number,
    message: { type: string; data: unknown },
    options: unknown,
    reply: (answer: unknown) => void,
  ) => void;
  const send: Send = (_tab, { type, data }, _options, reply) => {
    told.push({ type, data });
    reply(answer);
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  let writes = REWRITES;
  const off = onMessage('rewrites', () => writes);
  const panel = openPanel(7);
  render(
    <PanelContext value={panel}>
      <Panel />
    </PanelContext>,
  );
  return {
    calls,
    told,
    copied,
    push: (desk) => act(() => calls.at(-1)!.push(desk)),
    pageAnswers: (next) => {
      answer = next;
    },
    workerWrites: (list) => {
      writes = list;
    },
    close() {
      panel.getState().close();
      off();
    },
  };
}

export const byId = <T extends HTMLElement>(id: string): T => screen.getByTestId<T>(id);
export const press = (id: string): boolean => fireEvent.click(byId(id));
/** The open box with another review. */
export const reviewed = (change: Partial<Review>): DeskState => ({ ...OPEN, review: { ...REVIEW, ...change } });
