import { isNameWord, isOrdinaryWord } from '../text/ordinary';
import type { Exchange, Message, Span, VoiceId } from '../types';

/** How a draft opens and signs off, and the name it may use. Spans are offsets of the draft. */
export interface Manners {
  /** `@handle ` at the very start, which the site needs. */
  handle: string;
  greeting: string;
  name: string | null;
  sign: string;
  /** Whether the draft itself calls them by it. */
  called: boolean;
  /** What stands between greeting and sign-off. */
  body: Span;
}

const HANDLES = /^(?:@[\p{L}\p{N}_.]{2,40}[,:]?\s+)+/u;
const GREETING =
  /^(?:(hi|hey|hello|dear|hiya|good (?:morning|afternoon|evening|day)|greetings|morning|evening|afternoon)(?: there| all| again)?(?:[ ,]+((?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?@?(?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}|valued \w+|sir(?: or |\/)madam|sir|madam|customer|guest|user|client|reviewer|friend|investor|team|player|traveller|traveler))?(?: there)?\s*[,!.:–—-]+|(\p{Lu}[\p{Ll}’'-]+),)\s*/iu;
const SIGNS = [
  /\s+(x{1,4}|xo(?:xo)*)\s*$/iu,
  /\s+([\^~/][\p{L}\p{N}][\p{L}\p{N}_]{0,12})\.?\s*$/u,
  /\s*(?:\n|(?<=[.!?…)\p{Extended_Pictographic}]))\s*((?:[-–—~^/|*]|\/\/)\s?\p{L}[\p{L}\p{N}.’'&_ ]{0,40}(?:,[\p{L}\p{N}’'&/ -]{2,50})?\.?)\s*$/u,
  /\s*(?:\n|(?<=[.!?…)]))\s*((?:(?:with )?(?:kind|warm|best|many thanks and|sincere|kindest|warmest)?\s?(?:regards|wishes)|sincerely|yours(?: sincerely| truly| faithfully)?|cheers|many thanks|thanks|respectfully|all the best),?\s+(?=\p{Lu}|\n)[\p{L}][\p{L}\p{N}.,’'&/ \n-]{0,70})\s*$/iu,
  /\s*(?:\n|(?<=[.!?…)]))\s*((?:(?:The )?Team \p{Lu}[\p{L}\p{N} ]{1,25}|\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2}(?:[,/] ?[\p{L}\p{N}’'&/ -]{2,45}| x{1,3}| \([\p{L} ]{2,40}\))?)\.?)\s*$/u,
];

/** Reads how a draft opens and closes. */
export function mannersOf(exchange: Pick<Exchange, 'draft' | 'customer'>): Manners {
  const { draft, customer } = exchange;
  const handle = HANDLES.exec(draft)?.[0] ?? '';
  const found = GREETING.exec(draft.slice(handle.length));
  const opened = found?.[3] && !isFirstName(found[3]) ? null : found;
  const called = opened ? (opened[2] ?? opened[3] ?? '').trim() : '';
  const start = handle.length + (opened?.[0].length ?? 0);
  const sign = SIGNS.map((pattern) => pattern.exec(draft.slice(start))).find((m) => m && m.index > 0 && isSign(m[1]!));
  const named = called && isName(called) ? called : '';
  return {
    handle,
    greeting: opened?.[1] ?? '',
    name: (TITLE.test(named) ? named : named.split(' ')[0]!) || (called ? null : nameOf(customer)),
    called: named !== '',
    sign: sign?.[1]?.trim() ?? '',
    body: { start, end: sign ? start + sign.index : draft.length },
  };
}

/** Words of one short line that name a person or a team, not a sentence. */
const isSign = (words: string): boolean =>
  /^x|^[-–—~^/|*]|regards|wishes|sincerely|yours|cheers|thanks|respectfully|all the best/i.test(words) ||
  words.split(/\s+/).length <= 7;

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof)\.? /i;
/** "Maya", "Mr Okoro", but not "Esteemed Customer" or "Trader". */
const isName = (called: string): boolean => /^\p{Lu}/u.test(called) && (TITLE.test(called) || !ROLE.test(called));
const ROLE =
  /\b(?:valued|esteemed|dear|sir|madam|maam|customers?|guests?|users?|clients?|reviewers?|friends?|investors?|team|players?|travell?ers?|traders?|riders?|patrons?|shoppers?|members?|visitors?|passengers?|subscribers?|partners?|parents?|students?|patients?|tenants?|residents?|owners?|drivers?|fans?|all|there|everyone|folks|guys|hun|lovely|love|babe|mate|both|again)\b/i;

/** A first name that the customer shows: signed under the message, or in the display name. Never a full name. */
function nameOf(customer: Message | null): string | null {
  if (!customer) return null;
  const signed = /[-–—]\s?(\p{Lu}\p{Ll}{1,14})\s*$/u.exec(customer.text)?.[1];
  const shown = /^(\p{Lu}\p{Ll}{1,14})(?:\s|$)/u.exec(customer.author ?? '')?.[1];
  if (signed && !NO_NAME.test(signed)) return signed;
  return shown && isFirstName(shown) ? shown : null;
}

/** What also stands alone at the end of a complaint. */
const NO_NAME =
  /^(?:Never|Avoid|Thanks|Not|No|Scam|Horrible|Awful|Terrible|Disgust\w+|Disappoint\w+|Angry|Unhappy|Shame\w*|Appalling|Unbelievable|Ridiculous|Pathetic|Joke|Done|Gone|Sad\w*|Beware|Stay|Why|Please|Help|Enough|Zero|One|Anonymous|Customer)$/;

const INTERJECTION = /^(?:yikes|oops|whoops|ouch|wow|hmm+|aww+|ohh*|okay|ok|ahoy|ha|haha|cheers|gosh|crikey|eek|ugh)$/i;
const isFirstName = (word: string): boolean =>
  !INTERJECTION.test(word) && (isNameWord(word.toLowerCase()) || !isOrdinaryWord(word.toLowerCase()));

/** The opening words in a voice, with a space after them; '' where there is nobody to greet. */
export function greet({ handle, greeting, name, called }: Manners, voice: VoiceId): string {
  const at = handle;
  const word = greeting ? greeting.charAt(0).toUpperCase() + greeting.slice(1).toLowerCase() : '';
  if (!name && voice === 'formal' && /^(?:hi|hiya|hey)$/i.test(word)) return `${at}Hello, `;
  if (!name) return word && !/^dear$/i.test(word) ? `${at}${word}${/^(?:hi|hey)$/i.test(word) ? ' there' : ''}, ` : at;
  if (voice === 'concise' || (called && greeting === '')) return `${at}${name}, `;
  if (voice === 'formal') return `${at}${/^good|^morning|^evening|^afternoon/i.test(word) ? word : 'Dear'} ${name}, `;
  return `${at}${word && (!/^dear$/i.test(word) || TITLE.test(name)) ? word : 'Hi'} ${name}, `;
}
