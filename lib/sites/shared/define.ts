import type { BoxKind, Site } from '../site';
import type { Card } from './ways';

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
export interface SiteData extends Omit<Site, Ruled | 'installed'>, Partial<Pick<Site, Ruled>> {
  others?: Other[];
  /** What a box is that nothing on the page stands for. */
  otherwise?: BoxKind;
  /** What can be answered, the nearest kind first. */
  cards?: Card[];
}

export function defineSite(data: SiteData): SiteData {
  return data;
}
