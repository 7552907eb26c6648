import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Span } from '../types';
import { type Passage, passages } from './passages';
import { noted } from './remembered';

export type PersonalKind =
  | 'email'
  | 'phone'
  | 'card'
  | 'iban'
  | 'identity'
  | 'reference'
  | 'place'
  | 'plate'
  | 'address'
  | 'birth';

/** Something by which one person could be found, reached or charged. Offsets are in the text searched. */
export interface Personal {
  kind: PersonalKind;
  span: Span;
  text: string;
}

/** Longer texts are read up to here; no platform's box holds more. */
const LONGEST = 20_000;

const CODE = String.raw`(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,24}`;
const NUMBERED = String.raw`(?:\s?(?:no\.?|nos\.?|numbers?|num|#|id|ids|ref(?:erence)?|code|is|was|with)){0,2}\s*[:#(]?\s*`;
const STREETS =
  'street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|way|court|ct|crescent|cres|row|place|pl|terrace|gardens|rise|walk|grove|square|sq|boulevard|blvd|mews|parade|highway|hill|green|view|park|yard|wharf|quay|marg|nagar|colony';
const ORDINARY_NUMBER = /^(?:19|20)\d\d$|^\d{1,2}-\d{1,2}(?:-\d+)?$|^24-7$|^0?800-?\d*$|^1-?8\d\d\b/;

/** Each pattern is linear; the first group, where there is one, is the part to mark. */
const PATTERNS: [PersonalKind, RegExp][] = [
  [
    'email',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}(?![\p{L}\p{N}])/gu,
  ],
  ['card', /(?<![\p{L}\d-])\d(?:[ -]?\d){12,18}(?![\p{L}\d])/gu],
  [
    'card',
    /\b(?:card|visa|master ?card|amex|debit|credit|account|acct?|a\/c|bank|number|iban)\b(?:\s(?:card|account|acct|number|no\.?))?\s?,?\s?((?:that )?(?:ending|ends|ended|finishing)(?:\s(?:in|with|on))?\s*[:#]?\s*\**\d{3,4})\b/gi,
  ],
  ['identity', /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g],
  ['iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g],
  [
    'reference',
    new RegExp(
      String.raw`\b(?:order|booking|reservation|account|acct?|a\/c|policy|invoice|ref(?:erence)?|case|ticket|claim|loan|customer|member(?:ship)?|confirmation|tracking|consignment|PNR|IMEI|serial|bag(?:gage)?|tag|user|player|contract|meter|registration|complaint)\b${NUMBERED}(${CODE}(?: ?\d{3,8})?)\b`,
      'gi',
    ),
  ],
  ['reference', /(?<![\p{L}\d#])#([A-Z]*\d[A-Z0-9-]{3,20})\b/gu],
  ['reference', /\b(?:X{2,}|\*{2,})[- ]?\d{3,6}\b|\b\d{2}x{2,}[ -]?\d{3,6}\b/gi],
  [
    'identity',
    /\b(?:SSN|social security(?: number)?|[Nn]ational [Ii]nsurance(?: number)?|NHS(?: number)?|[Aa]adhaar|AADHAAR|PAN|[Pp]assport|[Ll]icen[cs]e|GST|[Tt]ax|[Ee]mployee|[Ss]taff|[Ss]tudent|[Pp]atient|IC|GSTIN|CKYC)(?:\s(?:no\.?|number|id))?\s*[:#]?\s*((?=[A-Z0-9]*\d)[A-Z0-9][A-Z0-9 -]{4,18}[A-Z0-9])\b/g,
  ],
  ['identity', /(?<![\p{L}\d])(?:ID|IMEI|PNR)\s*[:#]?\s*(\d[\d ]{5,18}\d)(?!\d)/gu],
  [
    'place',
    /\b(?:room|flat|apartment|apt\.?|suite|seat|unit|pitch|cabin|berth|ward|bed|tab|lot|house|plot)\s(?:no\.?\s|number\s|was\s|is\s|#)?((?:\d{1,4}[A-Z]{0,2}|[A-Z]\d{1,3}))\b/gi,
  ],
  [
    'place',
    /\b(?:(?:you (?:were|are|stayed)|with us|gentleman|guest|couple|lady|tenant|person|family|party|people|neighbou?r) (?:in|from)|unit|hello) (?!(?:19|20)\d\d)(\d{3,4}[A-Z]?|\d{1,2}[A-Z])(?=\s*(?:[,.;!?)]|and\b|as\b|who\b|with\b|under\b|$))(?!\s?(?:am|pm|%|[.,]\d))/gim,
  ],
  ['plate', /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/g],
  [
    'plate',
    /\b(?:reg|plate|plates|registration|licen[cs]e plate|number plate)(?:\s(?:no\.?|number|is|was))?\s*[:#]?\s*((?=[A-Z0-9 -]*\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5})\b/g,
  ],
  [
    'address',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:Flat|Apartment|Apt|Unit)\.? ?\w{1,4},? ?)?\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.]{1,20} ){1,3}(?:${STREETS.split(
        '|',
      )
        .map((s) => s[0]!.toUpperCase() + s.slice(1))
        .join('|')})\b`,
      'gu',
    ),
  ],
  [
    'address',
    /\b(?:in|to|at|of)\s((?:\p{Lu}\p{L}+ ){1,2}(?:Cottage|House|Farm|Lodge|Villa|Barn|Manor|Court|Apartments|Towers?), \p{Lu}\p{L}+)/gu,
  ],
  [
    'address',
    /\b(?:live|living|lives) (?:at|on|in|off) ((?:\d{1,4} )?(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Close|Street|Road|Lane|Avenue|Drive|Way|Row|Court|Rise|Crescent|Place))\b/gu,
  ],
  ['place', /\b(?:neighbou?r(?: at| of| in)?|meant for|at|delivered to|left at) (?:no\.|number) (\d{1,4}[A-Z]?)\b/gi],
  [
    'birth',
    /\b(?:date of birth|birth ?date|dob|born on|birthday)\b[^.!?\n\d]{0,20}(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2},? \d{4})/giu,
  ],
];

/** Everything in a text by which a person could be identified, in order and without overlap (the first kind wins). */
export function personalIn(text: string): Personal[] {
  return passages(text.slice(0, LONGEST)).flatMap(({ start, passage }) =>
    search(passage).map((it) => ({ ...it, span: { start: it.span.start + start, end: it.span.end + start } })),
  );
}

/** Where none of these stands, nobody can be found: every kind has a digit or an @, but for houses and streets by name. */
const HINT =
  /[\p{Nd}@]|\b(?:Cottage|House|Farm|Lodge|Villa|Barn|Manor|Court|Apartments|Towers?|Close|Street|Road|Lane|Avenue|Drive|Way|Row|Rise|Crescent|Place)\b/u;
/** Of a passage, phone numbers are looked for up to here: libphonenumber is slow, and nobody writes so long a sentence. */
const LONGEST_DIALLED = 4000;
/** The seven digits without which no number can be dialled; libphonenumber is slow to say so. */
const DIALLED = /(?:\p{Nd}[^\p{L}\p{Nd}]{0,5}){6}\p{Nd}/u;

const search = noted(({ text: read }: Passage): Personal[] => {
  if (!HINT.test(read)) return [];
  const found: Personal[] = [];
  const add = (kind: PersonalKind, start: number, end: number) => {
    const words = read.slice(start, end);
    if (!found.some((p) => p.span.start < end && start < p.span.end) && fits(kind, words))
      found.push({ kind, span: { start, end }, text: words });
  };
  for (const [kind, pattern] of PATTERNS) {
    for (const m of read.matchAll(pattern)) {
      const part = m[1] ?? m[0];
      const start = m.index + m[0].lastIndexOf(part);
      add(kind, start, start + part.trimEnd().length);
    }
    // Phones come after cards and before references, so that each keeps its own.
    if (kind === 'iban') for (const { start, end } of phones(read)) add('phone', start, end);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** Real numbers by libphonenumber, and unassigned ones of the usual shapes (seven digits and more, in groups). */
function phones(text: string): Span[] {
  const real = DIALLED.test(text)
    ? findPhoneNumbersInText(text.slice(0, LONGEST_DIALLED), { defaultCountry: 'US' }).map(({ startsAt, endsAt }) => ({
        start: startsAt,
        end: endsAt,
      }))
    : [];
  const shaped = [
    ...text.matchAll(
      /(?<![\p{L}\d$€£.,/#-])(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)[ -]?)?\d{2,5}(?:[ -]\d{2,5}){1,4}(?![\p{L}\d%/-]|[.,]\d)/gu,
    ),
  ]
    .filter((m) => {
      const n = m[0].replace(/\D/g, '').length;
      return n >= 7 && n <= 15;
    })
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return [...real, ...shaped];
}

function fits(kind: PersonalKind, text: string): boolean {
  if (kind === 'card') return !/^\d/.test(text) || luhn(text.replace(/\D/g, ''));
  if (kind === 'iban') return iban(text.replaceAll(' ', ''));
  if (kind === 'reference') return !ORDINARY_NUMBER.test(text);
  return true;
}

/** The check digit of payment cards (ISO/IEC 7812-1). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** The check of account numbers (ISO 13616, mod 97). */
export function iban(code: string): boolean {
  const moved = code.slice(4) + code.slice(0, 4);
  let rest = 0;
  for (const letter of moved) rest = Number(`${rest}${Number.parseInt(letter, 36)}`) % 97;
  return code.length >= 15 && rest === 1;
}
