import { determiner, has, KIN, PREPOSITION, type Shape, STAFF, turned } from '../turn';

/** Stuff, which takes no article. */
const MASS =
  /^(?:hair|mould|mold|water|dust|damp|rubbish|trash|blood|mud|grease|glass|oil|smoke|noise|litter|sand|rust|food|milk|plastic|metal|paint|dirt|music|traffic|cake|meat|chicken|coffee|tea|soup|rice|bread|fish|steak|pizza)$/;
const PLACED = /^(?:in|on|behind|under|over|above|below|near|next|all|around|between|up|through)$/;
const STATE =
  /^(?:dirty|filthy|grubby|sticky|stained|smelly|cold|raw|burnt|stale|dry|soggy|broken|cracked|faulty|damaged|empty|noisy|cramped|bland|lukewarm|undercooked|overcooked|wet|mouldy|greasy|overpriced|tiny|uncomfortable)$/;
/** These are as they came, not as anybody finds them. */
const CAME =
  /^(?:stained|cold|raw|burnt|stale|soggy|broken|cracked|faulty|damaged|empty|lukewarm|undercooked|overcooked|wet)$/;

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
        /^(?:still|never|always|keeps?|like|nobody|everyone|everything|nothing|time|times|thing|things|people|way)$/.test(
          t.low,
        ),
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
  const many = has(noun, 'Plural');
  // "Hair in the drains": some of it was there.
  if (rest && first === own[0] && stop > 0 && PLACED.test(own[stop]!.low) && (many || MASS.test(noun!.low)))
    return {
      np: / since /.test(rest) ? null : rest,
      you: `found ${rest}`,
      says: / since /.test(rest) ? `there has been ${rest}` : `there ${many ? 'were' : 'was'} ${rest}`,
      plural: many,
    };
  // "Dirty bathroom", "cold food".
  if (
    rest &&
    head.length === 2 &&
    stop < 0 &&
    has(head[0], 'Adjective') &&
    first === own[0] &&
    STATE.test(head[0]!.low)
  ) {
    const thing = turned([noun!]);
    return {
      np: many || MASS.test(noun!.low) ? rest : `${/^[aeiou]/.test(rest) ? 'an' : 'a'} ${rest}`,
      you: `found the ${thing} ${head[0]!.low}`,
      says: CAME.test(head[0]!.low)
        ? `the ${thing} ${many ? 'were' : 'was'} ${head[0]!.low}`
        : `you found the ${thing} ${head[0]!.low}`,
      plural: many,
    };
  }
  return rest
    ? {
        np: `${determiner(first!)} ${rest}`,
        you: `were left with ${determiner(first!)} ${rest}`,
        plural: has(noun, 'Plural'),
      }
    : null;
};
