import { determiner, has, KIN, PREPOSITION, type Shape, STAFF, turned } from '../turn';

/** "Mould behind the wardrobe", "dirty bathroom". */
export const fragment: Shape = (terms) => {
  const [first] = terms;
  const own = has(first, 'Determiner', 'Possessive') ? terms.slice(1) : terms;
  const stop = own.findIndex((t) => PREPOSITION.test(t.low));
  const head = own.slice(0, stop < 0 ? own.length : stop);
  const noun = head.at(-1);
  if (
    own.length < 2 ||
    head.length === 0 ||
    head.length > 4 ||
    !has(noun, 'Noun') ||
    own.some(
      (t) =>
        KIN.test(t.low) ||
        /^(?:like|nobody|everyone|everything|nothing|time|times|thing|things|people|way)$/.test(t.low),
    ) ||
    head.some((t) => STAFF.test(t.low))
  )
    return null;
  if (first !== own[0] && !/^(?:the|an?|my|our|your)$/.test(first!.low)) return null;
  if (
    head.slice(0, -1).some((t) => !has(t, 'Adjective', 'Noun')) ||
    own.some((t) => has(t, 'Verb', 'Pronoun', 'Negative', 'Value', 'Conjunction', 'Adverb') && !PREPOSITION.test(t.low))
  )
    return null;
  if (head.length === 1 && stop < 0) return null;
  const rest = turned(own);
  return rest
    ? {
        np: `${determiner(first!)} ${rest}`,
        you: `were left with ${determiner(first!)} ${rest}`,
        plural: has(noun, 'Plural'),
      }
    : null;
};
