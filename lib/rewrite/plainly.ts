import type { Fact } from '../types';
import { keeps } from './facts';

/** Reading matter instead of an answer: "…, please read your contract". */
const HOMEWORK =
  /,? (?:and |so )?(?:please|kindly) (?:do )?(?:re-?read|read|refer to|consult|review|see|check) (?:your|the|our) (?:contract|agreement|terms|t&cs|small print|policy|policies|faqs?|guidelines|rules)\b[^,.;!?]*/giu;
const EMOJI =
  /\s*(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\p{Variation_Selector}|\p{Join_Control}\p{Extended_Pictographic})*)+/gu;

/** A sentence of the draft as it can stand beside an apology: no cheer, no homework; as it was where a fact would go with them. */
export function plainly(text: string, facts: Fact[]): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  const plain = text
    // "Sorry about that 😅 Have you tried …": it stood where a sentence ends.
    .replace(EMOJI, (row, at: number, whole: string) =>
      /[\p{L}\p{N}]$/u.test(whole.slice(0, at)) && /^\s*\p{Lu}/u.test(whole.slice(at + row.length)) ? '.' : '',
    )
    .replace(HOMEWORK, '')
    .replace(/!+(?=\s|$)/g, '.')
    .replace(/\.{2}(?=\s|$)/g, '.')
    .trim();
  return /\p{L}{2}/u.test(plain) && plain.split(/\s+/).length > 1 && keeps(facts, plain).length === 0 ? plain : text;
}
