import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import type { Corrections, Finding, Fix, Rewrite, SlotKind, TextEdit } from '../types';
import { acceptDesk } from './accept';
import { actOn, type Notice } from './actions';
import { NO_CORRECTIONS, orNull } from './corrections';
import { type LinkStatus, watchTab } from './link';
import { type PageReport, type PointedAt, sendMessage } from './messages';
import { openPasteDesk } from './paste';
import { playbookSetting } from './playbook';
import { NO_REWRITES, openRewriter, type Rewriting } from './rewriting';
import { see, type Seen } from './seen';
import { learnedReaderSetting } from './settings';
import { type Filled, withFilled } from './slot-form';
import { fillEdits, fillText, type SlotValues } from './slots';
import { type DeskState, ignoreKey } from './state';
import { draftSent, written } from './written';

/** The draft of a page that went away while it was being written. */
export interface KeptDraft {
  draft: string;
  siteName: string | null;
}

/** What the panel knows; `page` and `paste` are the two desks it can show. */
export interface PanelState {
  mode: 'page' | 'paste';
  link: LinkStatus;
  page: Seen | null;
  paste: Seen;
  kept: KeptDraft | null;
  rewriting: Rewriting;
  /** What the user filled into slots, kept while the same customer is answered. */
  slots: SlotValues;
  /** What was filled in of late, whoever was answered: offered again, kept nowhere. */
  filled: Filled;
  /** How the last action went, until the next one. */
  notice: Notice | null;
  /** Whether the last edit of the panel's own draft can be taken back. */
  undoable: boolean;
  /** An edit is on its way to the page. */
  busy: boolean;
}

export interface PanelActions {
  applyFix(fix: Fix): Promise<void>;
  insertRewrite(rewrite: Rewrite): Promise<void>;
  copy(text: string): Promise<void>;
  ignore(finding: Finding): Promise<void>;
  unignore(key: string): Promise<void>;
  giveMessage(text: string | null): Promise<void>;
  /** Changes what the user says of the reading; null goes back to what was read. `words` tell it in one line. True when it arrived. */
  correct(change: ((now: Corrections) => Corrections) | null, words: string): Promise<boolean>;
  pickMessage(id: string): Promise<void>;
  /** Lets the user point at the reply box or the message in the page. */
  point(what: PointedAt): Promise<void>;
  /** How the page is built, to be saved by the user; null where the page did not say, which is then said. */
  report(): Promise<PageReport | null>;
  /** Takes back the last edit of the panel's own draft. */
  undo(): void;
  /** Takes back what the present notice tells of. */
  undoNoticed(): Promise<void>;
  say(notice: Notice): void;
  setSlot(key: string, value: string): void;
  keepFill(kind: SlotKind, value: string): void;
  setMode(mode: 'page' | 'paste'): void;
  pasteDraft(text: string): void;
  clearPaste(): void;
  /** Tries again whatever failed: the call to the page, the review or the rewrites. */
  again(what: 'page' | 'review' | 'rewrites'): void;
  /** Loads the page in the tab afresh: the way back to a page that an older version of Heard is left in. */
  reloadPage(): void;
  forgetKept(): void;
  dismiss(): void;
  /** Hangs up; the store is dead afterwards. */
  close(): void;
}

export type PanelStore = ReturnType<typeof openPanel>;

/** What is seen of the desk that is shown now, or null before a page's first word. */
export const seenNow = (state: PanelState): Seen | null => (state.mode === 'paste' ? state.paste : state.page);

/** The key under which the user ignores `finding` of `draft`. */
export const keyOf = (finding: Finding, draft: string): string =>
  ignoreKey(finding.check, finding.span ? draft.slice(finding.span.start, finding.span.end) : '');

/**
 * The panel's store: it watches `fixedTab`, or the active tab of its own window, and holds nothing that a
 * page script could not tell it again.
 */
export function openPanel(fixedTab: number | null) {
  /** The tab last called. */
  let called: number | null = fixedTab;
  /** The corrections last sent, until the desk shows them: the next ones build on them. */
  let sent: { message: string; corrections: Corrections | null } | null = null;
  const paste = openPasteDesk((desk) =>
    settle({ paste: see(store.getState().paste, desk), undoable: paste.undoable() }),
  );
  const rewriter = openRewriter((rewriting) => store.setState({ rewriting }));
  const store = createStore<PanelState & PanelActions>()(() => ({ ...startOf(paste.state()), ...actions() }));
  const link = watchTab(fixedTab, { onStatus, onState });
  const desk = () => actOn(store.getState().mode === 'paste' ? paste : called);
  // What the judge goes by has changed; a page asks again by itself.
  const judgeAnew = () => {
    paste.again();
    rewriter.again();
  };
  const stops = [playbookSetting.watch(judgeAnew), learnedReaderSetting.watch(judgeAnew)];

  /** Takes a change of what is seen, and asks for rewrites when its review is up to date. */
  function settle(change: Partial<PanelState>) {
    const before = seenNow(store.getState())?.desk.exchange?.customer?.text;
    store.setState(change);
    const seen = seenNow(store.getState());
    if (seen?.desk.exchange?.customer?.text !== before) {
      const { notice } = store.getState();
      store.setState({ slots: {}, ...(notice?.kind === 'corrected' && { notice: null }) });
    }
    if (same(sent?.corrections, seen?.desk.exchange?.corrections)) sent = null;
    const { exchange, review, reviewed, status } = seen?.desk ?? {};
    if (!exchange || status !== 'open' || !rewritable(seen!.desk)) rewriter.want(null);
    else if (review && reviewed === exchange.revision) rewriter.want(exchange);
  }

  function onStatus(status: LinkStatus, tab: number | null) {
    if (status === 'connecting') {
      called = tab;
      return settle({ link: status, page: null, kept: null, notice: null });
    }
    if (status !== 'lost' && status !== 'tab-closed' && status !== 'no-page') return store.setState({ link: status });
    const left = store.getState().page?.desk;
    const draft = left?.exchange?.draft ?? '';
    settle({ link: status, page: null, ...(draft.trim() && { kept: { draft, siteName: left!.siteName } }) });
  }

  function onState(pushed: unknown) {
    const accepted = acceptDesk(pushed);
    if (!accepted) return store.setState({ link: 'garbled' });
    // The page came back with the very draft that was kept: nothing was lost.
    const { kept, page } = store.getState();
    const sent = draftSent(page?.desk ?? null, accepted);
    if (sent !== null) written({ openers: [], reply: sent });
    settle({ link: 'linked', page: see(page, accepted), kept: accepted.exchange?.draft === kept?.draft ? null : kept });
  }

  async function write(edits: TextEdit[], draft: string, revision: number, done: Notice) {
    store.setState({ busy: true, notice: null });
    const outcome = await desk().apply({ draft, revision, edits });
    store.setState({
      busy: false,
      notice: outcome.ok ? done : { kind: 'failed', reason: outcome.reason, text: outcome.text },
    });
  }

  function actions(): PanelActions {
    const get = () => store.getState();
    const set = (change: Partial<PanelState>) => store.setState(change);
    return {
      async applyFix(fix) {
        const seen = seenNow(get());
        if (seen?.reviewedDraft == null) return;
        await write(fillEdits(fix, get().slots), seen.reviewedDraft, seen.desk.reviewed, { kind: 'applied' });
        if (get().notice?.kind === 'applied') noteSlip(seen, fix);
      },
      async insertRewrite(rewrite) {
        const exchange = seenNow(get())?.desk.exchange;
        if (!exchange) return;
        const text = fillText(rewrite.text, rewrite.slots, get().slots);
        await write([{ start: 0, end: exchange.draft.length, text }], exchange.draft, exchange.revision, {
          kind: 'inserted',
        });
        if (get().notice?.kind === 'inserted') written({ openers: rewrite.openers ?? [], reply: exchange.draft });
      },
      async copy(text) {
        try {
          await navigator.clipboard.writeText(text);
          set({ notice: { kind: 'copied' } });
        } catch {
          set({ notice: { kind: 'copy-failed', text } });
        }
      },
      async ignore(finding) {
        const key = keyOf(finding, seenNow(get())?.reviewedDraft ?? '');
        set({ notice: (await desk().ignore(key, true)) ? { kind: 'ignored', key } : { kind: 'unreachable' } });
      },
      async unignore(key) {
        set({ notice: { kind: (await desk().ignore(key, false)) ? 'undone' : 'unreachable' } });
      },
      async giveMessage(text) {
        if (!(await desk().giveMessage(text))) set({ notice: { kind: 'unreachable' } });
      },
      async correct(change, words) {
        const exchange = seenNow(get())?.desk.exchange;
        const message = exchange?.customer?.text;
        if (message === undefined) return false;
        const before = (sent?.message === message ? sent.corrections : exchange?.corrections) ?? null;
        const corrections = change && orNull(change(before ?? NO_CORRECTIONS));
        sent = { message, corrections };
        const ok = await desk().correct(corrections);
        if (!ok) sent = null;
        set({ notice: ok ? { kind: 'corrected', words, before } : { kind: 'unreachable' } });
        return ok;
      },
      async pickMessage(id) {
        if (!(await desk().pickMessage(id))) set({ notice: { kind: 'unreachable' } });
      },
      async point(what) {
        await desk()
          .point(what)
          .catch(() => set({ notice: { kind: 'unreachable' } }));
      },
      async report() {
        const report = await desk().report();
        if (!report) set({ notice: { kind: 'unreachable' } });
        return report;
      },
      async undoNoticed() {
        const { notice } = get();
        if (notice?.kind === 'applied' || notice?.kind === 'inserted') return get().undo();
        let ok = false;
        if (notice?.kind === 'ignored') ok = await desk().ignore(notice.key, false);
        else if (notice?.kind === 'corrected') {
          sent = null;
          ok = await desk().correct(notice.before);
        } else if (notice?.kind === 'check-off') {
          const now = await playbookSetting.getValue();
          await playbookSetting.setValue({ ...now, off: now.off.filter((check) => check !== notice.check) });
          ok = true;
        }
        set({ notice: { kind: ok ? 'undone' : 'unreachable' } });
      },
      say: (notice) => set({ notice }),
      undo: () => set({ notice: paste.undo() ? { kind: 'undone' } : null }),
      setSlot: (key, value) => set({ slots: { ...get().slots, [key]: value } }),
      keepFill: (kind, value) => set({ filled: withFilled(get().filled, kind, value) }),
      setMode: (mode) => settle({ mode, notice: null }),
      pasteDraft: (text) => paste.setDraft(text),
      clearPaste() {
        set({ slots: {}, notice: null });
        paste.clear();
      },
      again(what) {
        if (what === 'page') link.again();
        else if (what === 'review') paste.again();
        else rewriter.again();
      },
      reloadPage() {
        if (called !== null) void browser.tabs.reload(called);
      },
      forgetKept: () => set({ kept: null }),
      dismiss: () => set({ notice: null }),
      close() {
        link.close();
        rewriter.close();
        for (const stop of stops) stop();
      },
    };
  }

  return store;
}

/** Tells practice what was mended; it keeps that only where the user allows it, and masked. */
function noteSlip({ desk, reviewedDraft }: Seen, fix: Fix): void {
  const check = desk.review?.findings.find((finding) => finding.fixes.includes(fix))?.check;
  if (!check || !desk.exchange || reviewedDraft === null) return;
  // Learning is never in the way of work: without an answer there is no card.
  sendMessage('noteSlip', { exchange: { ...desk.exchange, draft: reviewedDraft }, check }).catch(() => {});
}

function startOf(paste: DeskState): PanelState {
  return {
    mode: 'page',
    link: 'connecting',
    page: null,
    paste: see(null, paste),
    kept: null,
    rewriting: NO_REWRITES,
    slots: {},
    filled: {},
    notice: null,
    undoable: false,
    busy: false,
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Whether whole rewrites make sense: something English to answer, and not advised to stay silent. */
function rewritable({ exchange, review }: DeskState): boolean {
  if (!exchange || (!exchange.draft.trim() && !exchange.customer)) return false;
  return review?.language !== 'other' && review?.reading?.route !== 'no-reply';
}
