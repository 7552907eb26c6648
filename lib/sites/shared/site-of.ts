import type { BoxKind, FoundMessage, Site } from '../site';
import type { SiteData } from './define';
import { genericCandidates, genericCustomer } from './generic';
import { answered, readCard, turnsBefore } from './read-card';
import { REPLY_FROM, replyScore } from './score';
import { outward } from './ways';
import { labelOf, says } from './words';

const BOX = ['textarea', '[contenteditable="true"]', '[contenteditable=""]', '[contenteditable="plaintext-only"]'];
const SUBMIT = ['form [type="submit"]', 'form button:last-of-type'];
const SEARCH = 'form[role="search"] *,[role="search"] *,[type="search"],[enterkeyhint="search"]';

/** The site that `data` states, by the rules of `SiteData`. */
export function siteOf(data: SiteData): Site {
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
