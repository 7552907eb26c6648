import type { PointedAt } from '@/lib/desk/messages';
import { pointedAt, pointedSetting, rememberPointed } from '@/lib/desk/pointed';
import { anchorOf } from '@/lib/editors/anchor';
import { vetoOf } from '@/lib/sites/shared/veto';
import type { Pointed } from '@/lib/sites/shared/pointed';
import { whileAlive } from './desk';
import { bringAside } from './bring-aside';

/** What pointing needs of the page in hand. */
export interface PointedPage {
  readonly box: HTMLElement | null;
  /** Looks at `element` as if it had just been focused. */
  reconsider(element: Element): void;
}

export interface Pointer {
  /** What the user pointed at on this host, now or earlier. */
  known(): Pointed | null;
  /** Lets the user point; true once something was chosen and is remembered. */
  ask(what: PointedAt, page: PointedPage): Promise<boolean>;
}

/** Keeps what was pointed at on `host`, and forgets it as soon as the user erases it in the settings. */
export async function openPointer(host: string, signal: AbortSignal): Promise<Pointer> {
  let known = pointedAt(await pointedSetting.getValue(), host);
  let asking: AbortController | null = null;
  const off = pointedSetting.watch((all) => (known = pointedAt(all, host)));
  signal.addEventListener('abort', () => whileAlive(off));

  return {
    known: () => known,
    async ask(what, page) {
      asking?.abort();
      const mine = new AbortController();
      asking = mine;
      const { pathOfBox, pointAt, wayTo } = await bringAside();
      if (mine.signal.aborted) return false;
      const { box } = page;
      if (what === 'message' && !box) return false;
      const anchor = box && anchorOf(box);
      const refuse = (element: Element) => {
        const no = what === 'box' ? vetoOf(element, true) : null;
        if (no) return `Heard never reads this field: ${no}.`;
        if (what === 'box') return null;
        if (element.contains(anchor)) return 'That holds your own reply as well.';
        return wayTo(element, anchor!) ? null : 'That is too far from your reply.';
      };
      const element = await pointAt(what, refuse, AbortSignal.any([signal, mine.signal]));
      const next = what === 'box' ? (element as HTMLElement | null) : box;
      if (element) {
        known = {
          box: pathOfBox(what === 'box' ? element : anchor!),
          message: what === 'box' ? null : wayTo(element, anchor!),
        };
        await rememberPointed(host, known);
        if (next) page.reconsider(next);
      }
      (next ?? box)?.focus({ preventScroll: true });
      return element !== null;
    },
  };
}
