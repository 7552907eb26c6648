import type { Exchange, Rewrite } from '../types';
import { secondWriterSetting } from './habits';
import { sendMessage } from './messages';
import { hasSecondWriter, propose } from './second-writer';

/** Quiet time after a review before whole rewrites are asked for, in milliseconds. */
export const REWRITE_PAUSE = 350;

export interface Rewriting {
  /** `stale`: the rewrites shown are of an older draft, newer ones are being written. */
  status: 'none' | 'asking' | 'stale' | 'ready' | 'failed';
  list: Rewrite[];
}

export const NO_REWRITES: Rewriting = { status: 'none', list: [] };

/** Asks the worker for whole rewrites once an exchange has come to rest; the latest wins. */
export function openRewriter(onChange: (rewriting: Rewriting) => void) {
  let rewriting = NO_REWRITES;
  let wanted: Exchange | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let second: AbortController | undefined;

  function show(next: Rewriting) {
    rewriting = next;
    onChange(next);
  }

  async function ask(exchange: Exchange) {
    try {
      const list = await sendMessage('rewrites', exchange);
      if (wanted !== exchange) return;
      show({ status: 'ready', list });
    } catch {
      if (wanted === exchange) show({ status: 'failed', list: [] });
      return;
    }
    await askSecond(exchange);
  }

  /** The browser's own model, where there is one and the user wants it: it takes seconds, and may give nothing that passes. */
  async function askSecond(exchange: Exchange) {
    if (!hasSecondWriter() || !(await secondWriterSetting.getValue()) || wanted !== exchange) return;
    second = new AbortController();
    const text = await propose(exchange, second.signal);
    if (text === null || wanted !== exchange) return;
    const passed = await sendMessage('vet', { exchange, text }).catch(() => null);
    if (passed && wanted === exchange && rewriting.status === 'ready')
      show({ status: 'ready', list: [...rewriting.list.filter((r) => r.by !== 'model'), passed] });
  }

  return {
    /** The exchange to rewrite now, or null for none. The same text again asks nothing. */
    want(exchange: Exchange | null) {
      if (same(exchange, wanted)) return;
      const other = exchange?.customer?.text !== wanted?.customer?.text;
      wanted = exchange;
      second?.abort();
      clearTimeout(timer);
      if (!exchange) return show(NO_REWRITES);
      show(other || rewriting.list.length === 0 ? { status: 'asking', list: [] } : { ...rewriting, status: 'stale' });
      timer = setTimeout(() => void ask(exchange), REWRITE_PAUSE);
    },
    again() {
      if (!wanted) return;
      show({ status: 'asking', list: [] });
      void ask(wanted);
    },
    close() {
      wanted = null;
      second?.abort();
      clearTimeout(timer);
    },
  };
}

function same(a: Exchange | null, b: Exchange | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.draft === b.draft &&
    a.site === b.site &&
    a.kind === b.kind &&
    a.customer?.text === b.customer?.text &&
    a.limit?.max === b.limit?.max &&
    JSON.stringify(a.corrections) === JSON.stringify(b.corrections)
  );
}
