import { has, type Shape, turned } from '../turn';

/** "71 minutes on hold", "£120 for two". */
export const amount: Shape = (terms) => {
  if (!has(terms[0], 'Value') || terms.length < 4 || terms.some((t) => has(t, 'Verb', 'Pronoun'))) return null;
  const tail = turned(terms);
  return tail && !LABOUR.test(tail) && /^(?:\d+|[a-z]+) \p{L}+ (?:on|in|at|for|without|of) /u.test(tail)
    ? {
        np: tail,
        you: `${/^\S+ (?:minutes|hours|days|weeks|months|years) for /.test(tail) ? 'waited' : 'had'} ${tail}`,
      }
    : null;
};

/** What they put in is not what went wrong: that it was lost is said elsewhere. */
const LABOUR =
  / of (?:\p{L}+ )?(?:work|effort|notes|photos|pictures|memories|messages|progress|data|history|loyalty|custom|savings)\b/u;
