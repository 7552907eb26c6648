import type { BoxKind, FoundMessage, Site } from '../site';
import { genericCandidates, genericCustomer } from './generic';
import { answered, readCard, turnsBefore } from './read-card';
import { REPLY_FROM, replyScore } from './score';
import { type Card, outward } from './ways';
import { labelOf, says } from './words';

/** What a box on this site is when it is no reply: told by what is around it, or by the page's path. */
export interface Other {
  kind: Exclude<BoxKind, 'reply'>;
  /** The box itself or something around it matches. */
  within?: string;
  /** The page's path and query match. */
  path?: RegExp;
}

type Ruled = 'classify' | 'customer' | 'earlier' | 'candidates' | 'box' | 'submit';

/**
 * A site as its file states it: data, and a function of its own only where structure needs one. Without
 * functions the data decides: `others` come first, then `box`; of these a box is a reply when a card of
 * `cards` stands for it, else what `otherwise` says, else a reply if the general signs suffice.
 */
export interface SiteData extends Omit<Site, Ruled>, Partial<Pick<Site, Ruled>> {
  others?: Other[];
  /** What a box is that nothing on the page stands for. */
  otherwise?: BoxKind;
  /** What can be answered, the nearest kind first. */
  cards?: Card[];
}

const BOX = ['textarea', '[contenteditable="true"]', '[contenteditable=""]', '[contenteditable="plaintext-only"]'];
const SUBMIT = ['form [type="submit"]', 'form button:last-of-type'];
const SEARCH = 'form[role="search"] *,[role="search"] *,[type="search"],[enterkeyhint="search"]';

export function defineSite(data: SiteData): Site {
  const { others = [], otherwise, cards = [], box: boxes = BOX } = data;
  const read = (box: Element): FoundMessage | null => readCard(answered(box, cards)) ?? genericCustomer(box);

  function classify(box: Element, url: URL): BoxKind {
    if (box.matches(SEARCH)) return 'search';
    const around = outward(box);
    const other = others.find(
      ({ within, path }) =>
        (!within || around.some((element) => element.closest(within))) &&
        (!path || path.test(url.pathname + url.search)),
    );
    if (other) return other.kind;
    if (!boxes.some((selector) => around.some((element) => element.matches(selector)))) return 'other';
    if (answered(box, cards)) return 'reply';
    if (otherwise) return otherwise;
    if (says('newPost', labelOf(box))) return 'new-post';
    return replyScore(box, url) >= REPLY_FROM ? 'reply' : 'other';
  }

  return {
    classify,
    customer: read,
    earlier: (box) => turnsBefore(answered(box, cards)),
    candidates: (box) => (answered(box, cards) ? [] : genericCandidates(box)),
    submit: SUBMIT,
    ...data,
    box: boxes,
  };
}
