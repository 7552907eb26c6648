import type { Term } from '../terms';
import { has } from '../turn';

const STATES = /^(?:is|are|was|were)$/;
const HELPERS = /^(?:do|does|did|has|have|had|can|could|will|would)$/;
/** What a thing does, though the words may be nouns as well ("the widget shows the wrong day"). */
export const DOES =
  /^(?:shows|drains|crashes|freezes|lags|drops|fails|leaks|smells|rings|loads|syncs|resets|disconnects|hangs|beeps|rattles|squeaks)$/;
const BETWEEN = /^(?:not|never|still|already|always|just|only|even|also|again|constantly|suddenly|simply|then)$/;

/**
 * Whether a finite verb group begins at `at`, and where what follows it begins: "was still broken", "did not arrive",
 * "keeps crashing", "arrived". -1 where none does, or only a bare participle whose helper was left out ("card declined").
 */
export function verbGroupEnd(terms: Term[], at: number): number {
  let i = at;
  const skip = () => {
    while (i < terms.length && BETWEEN.test(terms[i]!.low)) i++;
  };
  skip();
  const head = terms[i];
  if (!head) return -1;
  if (STATES.test(head.low)) return i + 1 < terms.length ? i + 1 : -1;
  if (HELPERS.test(head.low)) {
    const helper = head.low;
    i++;
    skip();
    const main = terms[i];
    if (!main) return -1;
    if (/^(?:do|does|did|can|could|will|would)$/.test(helper)) {
      // "Nobody will answer" is as good as not.
      if (/^(?:nobody|noone|one)$/.test(terms[at - 1]?.low ?? '') && has(main, 'Infinitive')) return i + 1;
      // Only "did not …": "did" for emphasis and bare futures are not what went wrong.
      return terms[i - 1]!.low === 'not' && has(main, 'Infinitive') ? i + 1 : -1;
    }
    if (main.low === 'been') return i + 1 < terms.length ? i + 1 : -1;
    if (has(main, 'PastTense', 'Participle') || main.low.endsWith('ed')) return i + 1;
    return helper === 'had' || helper === 'have' || helper === 'has' ? i : -1;
  }
  // "still shows ads": after such a word a plural noun is a verb.
  if (i > at && /^\p{Ll}{3,}s$/u.test(head.low) && has(head, 'Plural')) return i + 1;
  if (DOES.test(head.low)) return i + 1;
  if (has(head, 'Modal', 'Auxiliary', 'Infinitive', 'Gerund', 'Imperative')) return -1;
  if (!has(head, 'PastTense', 'PresentTense')) return -1;
  return i + 1;
}
