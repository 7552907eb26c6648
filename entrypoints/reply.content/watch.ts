import { sendMessage } from '@/lib/desk/messages';
import { MOST_DRAFT } from '@/lib/desk/schema';
import { EMPTY_DESK } from '@/lib/desk/state';
import { editorOf } from '@/lib/editors';
import { editableOf } from '@/lib/editors/editable';
import { boxKind } from '@/lib/sites/shared/box-kind';
import { notePress } from '@/lib/sites/shared/opened';
import { type Pointed, withPointed } from '@/lib/sites/shared/pointed';
import type { Site } from '@/lib/sites/site';
import type { Corrections, Message } from '@/lib/types';
import type { Desk } from './desk';
import { type Answered, answeredBy, candidateBy } from './answered';
import { siteOfPage } from './catalogue';
import { type BoxMemory, draftOf, earlierTurns, exchangeOf } from './exchange';
import { watchFocus } from './focus';
import { findAgain, type Hand, takeInHand } from './hand';
import { type Judge, openJudge } from './judge';
import { openInPage, type PageWishes } from './in-page';
import { makePill } from './pill';
import { pillLabel } from './pill-label';
import { openWriter } from './write';

/** A reply may begin with the name of whom it answers: while so many characters stand, it answers the same message. */
const HEAD = 80;

/** Counts up for the whole page, so that an answer about an earlier box is never taken for one about this. */
let revision = 0;

/** Watches the page for reply boxes until `signal` ends; the only owner of the box in hand. */
export function watchPage(
  desk: Desk,
  signal: AbortSignal,
  isAlive: () => boolean,
  pointed: () => Pointed | null,
  wishes: PageWishes,
) {
  const memories = new WeakMap<Element, BoxMemory>();
  let hand: Hand | null = null;
  let judge: Judge | null = null;
  /** What the box answered when that was last looked up, and the draft's head then. */
  let around: { answered: Answered; earlier: Message[]; head: string } | null = null;
  const pill = makePill(signal, press);
  const inPage = openInPage(signal, wishes, () => hand && onText(hand.read()));
  /** The drafts that were asked about and may still be answered. */
  const asked = new Map<number, string>();

  const memory = (box: Element): BoxMemory => {
    const known = memories.get(box) ?? { given: null, ignored: [] };
    memories.set(box, known);
    return known;
  };
  const here = () => new URL(location.href);
  const siteHere = (): Site | null => {
    const site = siteOfPage(here(), document);
    return site && withPointed(site, pointed());
  };

  function consider(element: Element) {
    const box = pill.is(element) || inPage.isOurs(element) ? null : editableOf(element);
    const site = siteHere();
    if (!box || !site || (hand?.box === box && box.isConnected)) return;
    const kind = boxKind(site, box, here());
    const editor = kind === 'reply' || kind === 'private' ? editorOf(box) : null;
    if (editor) return open({ box, site, editor, private: kind === 'private' });
    // A field in passing (a date, an e-mail address) does not take the reply out of hand, and a kept draft stays until the next reply.
    if ((kind === 'other' && hand) || desk.state.status === 'box-gone') return;
    letGo();
    desk.set({ ...EMPTY_DESK, status: 'not-a-reply', siteName: site.name });
  }

  function open(what: Pick<Hand, 'box' | 'site' | 'editor' | 'private'>) {
    letGo();
    hand = takeInHand(what, { onText, onMoved, onGone, onKey: pill.onKey });
    inPage.take(hand);
    judge = openJudge({
      onReview(review, reviewed) {
        for (const known of asked.keys()) if (known < reviewed) asked.delete(known);
        desk.set({ review, reviewed });
      },
      onTrouble(line) {
        // After an update of the extension nobody answers this script any more; its end is no trouble to report.
        if (isAlive()) desk.trouble('reader', line);
      },
      onSettled: rereadMessage,
    });
    desk.set({
      ...EMPTY_DESK,
      status: 'open',
      siteName: what.site.name,
      private: what.private,
      ignored: memory(what.box).ignored,
    });
    desk.trouble('panel', null);
    renew(hand.read());
  }

  function letGo() {
    hand?.release();
    judge?.stop();
    pill.hide();
    inPage.release();
    asked.clear();
    hand = judge = around = null;
    desk.trouble('length', null);
    desk.trouble('reader', null);
  }

  function onText(text: string) {
    if (hand && draftOf(text) !== desk.state.exchange?.draft) renew(text, around?.head === text.slice(0, HEAD));
    else {
      pill.place();
      // The editor may have put new nodes in the place of the marked ones.
      inPage.draw();
    }
  }

  function onMoved() {
    pill.look(true);
    inPage.place();
  }

  /** Looks up what the box answers, which costs a walk through all that stands around it. */
  function lookAround({ box }: Hand, text: string) {
    const [answered, earlier] = [answeredBy(hand!, memory(box), here()), earlierTurns(hand!, here())];
    around = { answered, earlier, head: text.slice(0, HEAD) };
    return around;
  }

  /** A new revision of the exchange, and the question about it. */
  function renew(text: string, sameMessage = false) {
    if (!hand) return;
    const { answered, earlier } = sameMessage && around ? around : lookAround(hand, text);
    const { customer, message, candidates } = answered;
    const exchange = exchangeOf(hand, memory(hand.box), customer, earlier, draftOf(text), ++revision);
    asked.set(revision, exchange.draft);
    desk.set({ exchange, message, candidates });
    desk.trouble(
      'length',
      text.length > MOST_DRAFT
        ? `This draft is longer than ${MOST_DRAFT.toLocaleString('en')} characters; Heard reads it up to there.`
        : null,
    );
    judge?.ask(exchange);
  }

  /** Messages load late and posts change under a box; looked at when typing rests, never on a timer of its own. */
  function rereadMessage() {
    if (!hand?.box.isConnected) return;
    const before = JSON.stringify([around?.answered, around?.earlier]);
    const { answered, earlier } = lookAround(hand, hand.read());
    if (JSON.stringify([answered, earlier]) !== before) renew(hand.read(), true);
    else {
      pill.look();
      inPage.place();
    }
  }

  function onGone() {
    if (!hand) return;
    const again = heirOf(hand);
    if (again) return open(again);
    letGo();
    desk.set(
      desk.state.exchange?.draft.trim() ? { status: 'box-gone' } : { ...EMPTY_DESK, siteName: desk.state.siteName },
    );
  }

  /** The box that a page put in the place of a lost one. */
  function heirOf(lost: Hand) {
    const box = findAgain(lost, desk.state.exchange?.draft ?? '', editorOf);
    const editor = box && editorOf(box);
    if (!box || !editor || !['reply', 'private'].includes(boxKind(lost.site, box, here()))) return null;
    memories.set(box, memory(lost.box));
    return { box, site: lost.site, editor, private: lost.private };
  }

  function press() {
    sendMessage('openPanel', undefined).then(
      () => desk.trouble('panel', null),
      () =>
        desk.trouble('panel', 'The panel did not open from here. Press Alt+Shift+H or Heard’s button in the toolbar.'),
    );
  }

  const write = openWriter({
    hand() {
      if (hand && !hand.box.isConnected) onGone();
      return hand;
    },
    draft: (held) => {
      const text = held.read();
      return text.length > MOST_DRAFT ? text : draftOf(text);
    },
    onText,
  });

  signal.addEventListener('abort', letGo);
  // A press of Reply just before a box opens is one of the general signs, so it is only heard where those count.
  if (siteHere()?.bestEffort) {
    document.addEventListener('click', (event) => notePress(event.composedPath()[0], performance.now()), {
      capture: true,
      passive: true,
      signal,
    });
  }
  watchFocus(signal, consider);

  return {
    write,
    /** Draws pill and marks anew for the state that was just set. */
    draw() {
      if (!hand || desk.state.status !== 'open') return;
      pill.show(hand, pillLabel(desk.state));
      inPage.follow(desk.state, asked.get(desk.state.reviewed));
    },
    giveMessage(text: string | null) {
      if (!hand) return;
      memory(hand.box).given = text || null;
      renew(hand.read());
    },
    pickMessage(id: string) {
      const picked = hand && candidateBy(id, hand, here());
      if (!hand || !picked) return;
      memory(hand.box).picked = picked;
      renew(hand.read());
    },
    /** The box in hand, to be read by what is not about its words. */
    get box() {
      return hand?.box ?? null;
    },
    /** Looks at `box` as if it had just been focused, after the user told what it is or answers. */
    reconsider(box: Element) {
      const known = memory(box);
      known.given = null;
      delete known.picked;
      letGo();
      consider(box);
    },
    /** Asks for a review of what stands there once more. */
    again() {
      if (hand) renew(hand.read());
    },
    ignore(key: string, ignored: boolean) {
      if (!hand) return;
      const known = memory(hand.box);
      const others = known.ignored.filter((each) => each !== key);
      known.ignored = ignored ? [...others, key] : others;
      desk.set({ ignored: known.ignored });
    },
    correct(corrections: Corrections | null) {
      const message = desk.state.exchange?.customer?.text;
      if (!hand || message === undefined) return;
      const known = memory(hand.box);
      if (corrections) known.corrected = { message, corrections };
      else delete known.corrected;
      renew(hand.read());
    },
  };
}
