import type { Exchange, Rewrite } from '../types';
import { sendMessage } from './messages';

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

  function show(next: Rewriting) {
    rewriting = next;
    onChange(next);
  }

  async function ask(exchange: Exchange) {
    try {
      const list = await sendMessage('rewrites', exchange);
      if (wanted === exchange) show({ status: 'ready', list });
    } catch {
      if (wanted === exchange) show({ status: 'failed', list: [] });
    }
  }

  return {
    /** The exchange to rewrite now, or null for none. The same text again asks nothing. */
    want(exchange: Exchange | null) {
      if (same(exchange, wanted)) return;
      const other = exchange?.customer?.text !== wanted?.customer?.text;
      wanted = exchange;
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
