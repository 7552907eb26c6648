import { anchorOf } from '../../editors/anchor';
import type { BoxKind, Site } from '../site';
import { cardFor } from './generic';
import { REPLY_FROM, replyScore } from './score';
import { vetoOf } from './veto';

const isNamed = ({ box: boxes }: Site, box: Element) =>
  box.localName === 'input' && boxes.some((selector) => box.matches(selector));

/** What the focused `box` is on `site`: the vetoes come before the site's own word. */
export function boxKind(site: Site, box: Element, url: URL): BoxKind {
  const anchor = anchorOf(box);
  if ([box, anchor].some((each) => each.matches('input[type="search"],[role="search"] *'))) return 'search';
  if (vetoOf(box, isNamed(site, box))) return 'other';
  const kind = site.classify(box, url);
  if (kind !== 'other' || anchor === box) return kind;
  // In a shadow root or a frame no selector sees what is around; what is around the host of it all tells.
  const host = site.classify(anchor, url);
  if (host !== 'other') return host;
  return cardFor(anchor) && replyScore(anchor, url) >= REPLY_FROM ? 'reply' : 'other';
}
