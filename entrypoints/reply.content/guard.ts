import { anchorOf } from '@/lib/editors/anchor';
import type { GuardDialog } from '../aside/guard-dialog';
import { bringAside } from './bring-aside';
import type { Hand } from './hand';

/** A finding so grave that a post is held for it. */
export interface Stop {
  check: string;
  /** The words in the draft; empty where something is wrong with the whole. */
  words: string;
  reason: string;
}

export interface Guard {
  /** Listens for the user's own press on Post of the box in hand; nothing is listened for without one. */
  watch(hand: Hand): void;
  release(): void;
  /** Whether `node` is the dialog. */
  is(node: EventTarget | null): boolean;
}

/** Longest that a post waits for the review of its last words, in ms; then it goes. */
const PATIENCE = 300;

/**
 * Holds a post back once, before the page hears of the press. Each check holds a box's post at most once, so a
 * second press always goes through; nothing but the user's own press on the site's own Post is ever held. A post
 * right behind the last key waits for the review of exactly this text, and then goes by itself.
 */
export function openGuard(asks: {
  isOn(): boolean;
  /** Whether the last review is of the draft as it stands now. */
  isReviewed(): boolean;
  /** Resolves as soon as it is. */
  reviewed(): Promise<void>;
  /** What of the draft as it stands now must not go out unasked. */
  stops(): Stop[];
  /** Puts the caret back into the box, on `words` if they are there. */
  edit(words: string): void;
}): Guard {
  const held = new WeakMap<Element, Set<string>>();
  let hand: Hand | null = null;
  let listening: AbortController | null = null;
  let dialog: GuardDialog | null = null;
  /** The press that is waiting for a review or for the question to show; another press ends that. */
  let waiting: Event | null = null;

  function close() {
    dialog?.close();
    dialog = waiting = null;
  }

  function stopsOf(box: Element): Stop[] {
    const before = held.get(box);
    return asks.stops().filter(({ check }) => !before?.has(check));
  }

  function onPress(event: Event, post: HTMLElement | null) {
    const again = waiting !== null;
    close();
    if (!hand || hand.private || again || !asks.isOn()) return;
    // Without the site's own button a post that waited could not go on by itself.
    const mayWait = post !== null && !asks.isReviewed() && hand.read().trim() !== '';
    if (!mayWait && !stopsOf(hand.box).length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = event;
    void decide(event, hand.box, post, mayWait);
  }

  async function decide(press: Event, box: HTMLElement, post: HTMLElement | null, mayWait: boolean) {
    const isOver = () => waiting !== press || !box.isConnected;
    if (mayWait) await Promise.race([asks.reviewed(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    const stops = isOver() ? [] : stopsOf(box);
    const open = stops.length ? await bringAside().catch(() => null) : null;
    if (isOver()) return;
    if (!open) {
      close();
      return goOn(box, post);
    }
    held.set(box, new Set([...(held.get(box) ?? []), ...stops.map(({ check }) => check)]));
    waiting = null;
    dialog = open.openGuardDialog(box, stops, {
      edit() {
        close();
        asks.edit(stops.find(({ words }) => words)?.words ?? '');
      },
      post() {
        close();
        goOn(box, post);
      },
    });
  }

  /** A site that only hears real presses needs one more of the user's, and that is let through. */
  function goOn(box: HTMLElement, post: HTMLElement | null) {
    const again = post?.isConnected ? post : box;
    again.focus({ preventScroll: true });
    if (again === post) post.click();
  }

  function onClick(event: MouseEvent) {
    if (!event.isTrusted || !hand) return;
    const path = event.composedPath();
    const { submit } = hand.site;
    if (!path.some((node) => isElement(node) && submit.some((selector) => node.matches(selector)))) return;
    const post = submitsOf(hand).find((button) => path.includes(button));
    if (post) onPress(event, post);
  }

  function onKey(event: KeyboardEvent) {
    if (!event.isTrusted || !hand || event.key !== 'Enter' || event.isComposing || !isIn(event, hand.box)) return;
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    const posts = event.ctrlKey || event.metaKey || (plain && postsByEnter(hand) && !choosesFromList(hand.box));
    if (posts) onPress(event, submitsOf(hand)[0] ?? null);
  }

  function release() {
    close();
    listening?.abort();
    listening = hand = null;
  }

  return {
    release,
    is: (node) => dialog?.is(node) ?? false,
    watch(next) {
      release();
      hand = next;
      listening = new AbortController();
      const how = { capture: true, signal: listening.signal };
      for (const view of new Set([window, next.box.ownerDocument.defaultView ?? window])) {
        view.addEventListener('click', onClick, how);
        view.addEventListener('keydown', onKey, how);
      }
    },
  };
}

/** The site's own Post of the box in hand: of the nearest block around the box that has one, by the surest selector. */
export function submitsOf({ box, site }: Pick<Hand, 'box' | 'site'>): HTMLElement[] {
  const anchor = anchorOf(box);
  const boxes = site.box.join();
  for (let inner: Element | null = box; inner; ) {
    const around: Element | null = inner.parentElement ?? (inner === anchor ? null : outOf(inner));
    for (const selector of around ? site.submit : []) {
      const found = [...around!.querySelectorAll<HTMLElement>(selector)];
      if (found.length) return found.filter((button) => belongs(button, [box, anchor], boxes));
    }
    inner = around;
  }
  return [];
}

/** Whether the nearest block around `button` that holds a reply box holds this one. */
function belongs(button: Element, own: Element[], boxes: string): boolean {
  for (let around: Element | null = button; around; around = around.parentElement ?? outOf(around)) {
    if (own.some((each) => around!.contains(each))) return true;
    if (around.querySelector(boxes)) return false;
  }
  return false;
}

// Not `instanceof`, here and below: what is in a frame is made by that frame's own classes.
function outOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : (element.ownerDocument.defaultView?.frameElement ?? null);
}

const isElement = (node: EventTarget): node is Element => 'matches' in node;

/** In a field of one line Enter sends the form. */
const postsByEnter = ({ box, site }: Hand) => site.enterPosts || box.localName === 'input';

function isIn(event: Event, box: Element): boolean {
  return event.composedPath().includes(box) || box.contains(event.target as Node);
}

/** Enter takes what a list of suggestions offers, and posts nothing. */
function choosesFromList(box: Element): boolean {
  return Boolean(box.getAttribute('aria-activedescendant')) || box.getAttribute('aria-expanded') === 'true';
}
