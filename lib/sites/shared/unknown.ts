import type { BoxKind, Site } from '../site';
import { REPLY_FROM, replyScore } from './score';
import { siteOf } from './site-of';
import { labelOf, says } from './words';

const SEARCH = 'form[role="search"] *,[role="search"] *,[enterkeyhint="search"]';
/** Smaller editables without the role of a text box are cells, titles and the like; CSS pixels. */
const LEAST = { width: 160, height: 24 };

/** A host that no file knows, which the user switched on: read by the general signs of a reply. */
export function unknownSite(host: string): Site {
  return siteOf({
    id: 'other',
    name: host,
    matches: { hosts: [host] },
    bestEffort: true,
    kind: 'comment',
    limit: null,
    classify,
  });
}

function classify(box: Element, url: URL): BoxKind {
  const label = labelOf(box);
  if (box.matches(SEARCH) || says('search', label) || isCombobox(box)) return 'search';
  if (isTooSmall(box)) return 'other';
  if (replyScore(box, url) < REPLY_FROM) return says('newPost', label) ? 'new-post' : 'other';
  const inChat =
    box.closest('[role="log"]') ?? box.parentElement?.closest('section,main,div')?.querySelector('[role="log"]');
  return inChat || (says('message', label) && !says('reply', label) && !says('comment', label)) ? 'private' : 'reply';
}

function isCombobox(box: Element): boolean {
  return box.matches('[role="combobox"][aria-haspopup="listbox"]:not([aria-multiline="true"])');
}

function isTooSmall(box: Element): boolean {
  if (box.localName === 'textarea' || box.getAttribute('role') === 'textbox') return false;
  const { width, height } = box.getBoundingClientRect();
  // Without a layout there is nothing to measure.
  return height > 0 && (width < LEAST.width || height < LEAST.height);
}
