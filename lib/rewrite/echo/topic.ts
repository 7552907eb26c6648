import { type Term, termsOf } from './terms';
import { isThing } from './topics';

/** The thing a clause is about, with its article: "the korma", "your card"; null where none is plain. */
export function topicOf(clause: string): string | null {
  const terms = termsOf(clause);
  for (let i = 0; i < terms.length; i++) {
    const nouns: Term[] = [];
    while (
      i + nouns.length < terms.length &&
      nouns.length < 2 &&
      plain(terms[i + nouns.length]!) &&
      !/[,;:.!?–—(]/.test(nouns.at(-1)?.after ?? '')
    )
      nouns.push(terms[i + nouns.length]!);
    if (nouns.length === 0 || !isThing(nouns.at(-1)!.low)) continue;
    const before = terms[i - 1]?.low ?? '';
    const lead = /^(?:my|our|your|the|a|an)$/.test(before) ? (terms[i - 2]?.low ?? '') : before;
    if (
      /^(?:in|on|at|round|around|from|to|by|past|into|through|over|under|behind|of|off|like|as|than|his|her|their|its|this|that|no)$/.test(
        lead,
      )
    )
      continue;
    // Without an article in front it may be any part of speech.
    if (!/^(?:my|our|your|the|an?)$/.test(before)) continue;
    const article = /^(?:my|our)$/.test(before) ? 'your' : before === 'your' ? 'our' : 'the';
    return `${article} ${nouns.map((n) => (/^\p{Lu}\p{Ll}+$/u.test(n.text) || /^\p{Lu}{5,}$/u.test(n.text) ? n.low : n.text)).join(' ')}`;
  }
  return null;
}

const plain = (term: Term): boolean =>
  term.tags.has('Noun') &&
  ![
    'Pronoun',
    'Possessive',
    'Value',
    'ProperNoun',
    'Person',
    'Date',
    'Duration',
    'Verb',
    'Gerund',
    'Place',
    'Acronym',
    'Contraction',
    'Currency',
    'Unit',
  ].some((tag) => term.tags.has(tag)) &&
  /^\p{L}[\p{L}-]{2,15}$/u.test(term.text);
