import { STAFF } from './echo/turn';
import { isThing } from './echo/topics';

const GOOD =
  'lovely|great|good|nice|excellent|friendly|amazing|delicious|beautiful|wonderful|fantastic|superb|brilliant|best|perfect|helpful|kind|polite|tasty|gorgeous|stunning|awesome|attentive|spotless|fabulous';
/** "love the food", "enjoyed your tour" / "great service" / "the room was lovely" */
const SHAPES = [
  /\b(?:love[ds]?|loving|adore[ds]?|enjoy(?:ed|ing)?) (?:the|your|their|our) (?<thing>\p{L}{3,15})\b/giu,
  new RegExp(`\\b(?:${GOOD}) (?<thing>\\p{L}{3,15})\\b`, 'giu'),
  new RegExp(
    `\\b(?:the|your|our|their) (?<thing>\\p{L}{3,15}) (?:was|were|is|are) (?:(?:so|very|really|absolutely|just) )?(?:${GOOD})\\b`,
    'giu',
  ),
];
/** What turns it round a few words before. */
const TURNED =
  /\b(?:not?|never|hardly|used to|would be|could be|isn['’]t|wasn['’]t|aren['’]t|weren['’]t)(?: \p{L}+){0,3} $/iu;
/** Two things are named at most. */
const MOST = 2;

/** What somebody says that they liked, in the order they say it: "the food", "the team"; [] where they name nothing plain. */
export function praisedIn(customer: string): string[] {
  const found = SHAPES.flatMap((shape) => [...customer.matchAll(shape)])
    .filter((m) => !TURNED.test(customer.slice(Math.max(0, m.index - 40), m.index)))
    .map((m) => ({ at: m.index, thing: m.groups!.thing!.toLowerCase() }))
    .filter(({ thing }) => STAFF.test(thing) || (isThing(thing) && !NO_PRAISE.test(thing)))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => (STAFF.test(thing) ? 'the team' : `the ${thing}`));
  return [...new Set(found)].slice(0, MOST);
}

/** They are no thing of the firm's. */
const NO_PRAISE =
  /^(?:time|times|day|evening|morning|way|thing|things|job|review|birthday|idea|question|news|point|price|prices|luck|deal)$/;
