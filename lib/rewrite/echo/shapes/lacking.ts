import { has, type Shape, turned } from '../turn';

/** "No water for 14 hours". */
export const lacking: Shape = (terms) => {
  if (
    !/^no$/.test(terms[0]!.low) ||
    !has(terms[1], 'Noun', 'Adjective', 'Gerund') ||
    terms.slice(1).some((t) => has(t, 'Pronoun', 'Auxiliary', 'Copula'))
  )
    return null;
  if (
    /^(?:one|idea|thanks|wonder|way|more|longer|problem|stars?|good|show|matter|doubt|buenos?)$/.test(terms[1]!.low) ||
    terms.slice(1).some((t) => has(t, 'PastTense', 'PresentTense'))
  )
    return null;
  const tail = turned(terms.slice(1))?.replace(/ (no \p{L}+)$/u, ' and $1');
  return tail && !/\bno (?:nothing|one)\b/.test(tail)
    ? {
        np: `having no ${tail}`,
        you: `had no ${tail}`,
        says: / (?:since|for) /.test(tail) ? `you have had no ${tail}` : `there was no ${tail}`,
      }
    : null;
};
