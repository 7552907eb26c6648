/** Stock phrases: whatever echo stands in them is no sign of having heard. */
const STOCK = /\b(?:your (?:recent |negative |bad |poor )?(?:experience|visit|stay|feedback|comments?|review|concerns?|opinion|patience|understanding|complaint|time)|the (?:inconvenience|trouble|experience)|any inconvenience|(?:for )?(?:bringing|taking the time|sharing|leaving|reaching out|getting in touch|contacting us)(?: [a-z]+){0,6}|(?:we|i) (?:completely |fully |totally )?understand your (?:frustration|concerns?)|customer (?:satisfaction|service|experience|care) is(?: [a-z]+){0,6}|at the earliest|as soon as possible|in a timely manner|do not hesitate(?: [a-z]+){0,4}|don['’]t hesitate(?: [a-z]+){0,4}|we value(?: [a-z]+){0,3}|we strive(?: [a-z]+){0,6}|we always (?:aim|strive|try)(?: [a-z]+){0,6}|have a (?:great|nice|good|lovely) (?:day|evening|weekend)|order (?:number|id|details)|booking (?:reference|number)|account (?:number|details)|phone number|email address|contact (?:number|details)|ticket number|customer (?:service|care|support|services)(?: team)?)\b/gi;

/** The draft with its stock phrases blanked, so that offsets hold. */
export function withoutStock(draft: string): string {
  return draft.replace(STOCK, (phrase) => ' '.repeat(phrase.length));
}
