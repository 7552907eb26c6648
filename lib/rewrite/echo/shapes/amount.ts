import { has, type Shape, turned } from '../turn';

/** "71 minutes on hold", "£120 for two". */
export const amount: Shape = (terms) => {
  if (!has(terms[0], 'Value') || terms.length < 4 || terms.some((t) => has(t, 'Verb', 'Pronoun'))) return null;
  const tail = turned(terms);
  return tail && /^(?:\d+|[a-z]+) \p{L}+ (?:on|in|at|for|without|of) /u.test(tail)
    ? {
        np: tail,
        you: `${/^\S+ (?:minutes|hours|days|weeks|months|years) for /.test(tail) ? 'waited' : 'had'} ${tail}`,
      }
    : null;
};
