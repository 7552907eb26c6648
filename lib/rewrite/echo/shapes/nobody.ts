import { gerundOf } from '../terms';
import { has, put, type Shape, turned } from '../turn';

const NOBODY_DOES =
  /^(?:answer|repl|respond|tell|told|ask|call|rang|ring|warn|explain|help|came|come|show|pick|listen|knew|knows|offer|apolog|check|spoke|speak|turn|smil|look)/;

/** "Nobody answers the phone". */
export const nobody: Shape = (terms) => {
  const two = terms[0]!.low === 'no' && terms[1]?.low === 'one';
  if (!two && !/^(?:nobody|noone)$/.test(terms[0]!.low)) return null;
  const verb = terms[two ? 2 : 1];
  if (!verb || !NOBODY_DOES.test(verb.low) || !has(verb, 'PastTense', 'PresentTense')) return null;
  const tail = turned(terms.slice(two ? 3 : 2));
  return tail === null || (tail === '' && /^(?:t[eo]l|ask)/.test(verb.low))
    ? null
    : {
        np: null,
        you: put(`found nobody ${gerundOf(verb)}`, tail),
        says: put(`nobody ${verb.low}`, tail),
      };
};
