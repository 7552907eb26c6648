import type { FacetId, Feeling, Point, VoiceId } from '../types';
import { type Echo, echoes } from './echo';
import { feelingWord } from './feeling';
import { openWithLetters } from './measures';

/** `{np}` "being charged twice", `{Np}` the same at the start of a sentence, `{says}` "you were charged twice", `{feel}` "upset". */
const PLAIN: Record<VoiceId, string[]> = {
  warm: [
    '{Says}, and that isn’t how it should have gone.',
    'You shouldn’t have had to put up with {np}.',
    '{Says}. It’s easy to see why you wrote.',
    '{Np} is not what you should get from us.',
    'Thank you for telling us: {says}, and that isn’t right.',
    '{Np} would have got to anyone.',
  ],
  concise: [
    '{Says}: that isn’t good enough.',
    '{Np} isn’t OK.',
    'You’re right: {says}, and that isn’t OK.',
    'You’re right to raise {np}.',
  ],
  formal: [
    '{Says}, and that is not what you should expect from us.',
    'You were right to write to us: {says}.',
    'We owe you better than {np}.',
    '{Says}, which is not as it should be.',
  ],
};

const FELT: Record<VoiceId, string[]> = {
  warm: [
    '{Says}, and anyone would be {feel}.',
    'No wonder you’re {feel} after {np}.',
    '{Says}: no wonder you’re {feel}.',
    '{Np} would leave anyone {feel}.',
    'Of course you’re {feel}: {says}, and that’s not what you should get from us.',
  ],
  concise: [
    '{Says}: no wonder you’re {feel}.',
    'No wonder you’re {feel} after {np}.',
    '{Says}; anyone would be {feel}.',
    '{Np} would leave anyone {feel}.',
  ],
  formal: [
    '{Says}, and it is understandable that this left you {feel}.',
    'After {np}, it is understandable that you are {feel}.',
    '{Says}, and you have every reason to be {feel}.',
  ],
};

/** Facets of which no cause may be named and nothing retold: care, said plainly. */
const CARE: Partial<Record<FacetId, Record<VoiceId, string[]>>> = {
  health: {
    warm: [
      '{Harm} is worrying, and that comes before anything else.',
      '{Harm} is worrying, and we hope you’re all being looked after.',
    ],
    concise: ['{Harm} is worrying and comes first.', '{Harm} comes before anything else.'],
    formal: [
      '{Harm} is a matter of real concern to us and comes before all else.',
      'Before anything else: {harm} is of real concern to us.',
    ],
  },
  discrimination: {
    warm: [
      'What you describe should not happen to anyone, and we take it as you tell it.',
      'Nobody should have to write a message like yours.',
    ],
    concise: ['What you describe should not happen to anyone.', 'Nobody should have to write a message like yours.'],
    formal: [
      'What you describe is serious, and we take it as you tell it.',
      'What you describe should not happen to anyone.',
    ],
  },
  'ex-employer': {
    warm: [
      'Thank you for the time you gave us; it sounds as if nobody was listening.',
      'It sounds as if your time with us ended without anyone listening to you.',
    ],
    concise: ['It sounds as if nobody was listening.', 'You gave us your time; you should have been heard.'],
    formal: [
      'You gave us your time, and it appears that nobody was listening.',
      'You gave us your time, and you should have been heard.',
    ],
  },
};

/**
 * One sentence that says a point back to the customer in other words, with their own amounts and things, or null where
 * nothing of it is understood well enough to be said.
 * @param variant any whole number; different ones give different sentences, so that replies do not sound alike
 * @param nth which way of telling it: 0 the most telling
 */
export function acknowledge(
  point: Point,
  customer: string,
  feeling: Feeling | null,
  variant: number,
  voice: VoiceId,
  nth = 0,
): string | null {
  const care = CARE[point.facet];
  if (care)
    return pick(care[voice], variant)
      .replace('{Harm}', () => capital(harmIn(customer, point)))
      .replace('{harm}', harmIn(customer, point));
  const said = echoes(point, customer);
  if (said.length === 0) return null;
  return sentence(wayOf(said, nth), feelingWord(feeling), variant, voice);
}

/** The nth of the ways that tell as much as the first, else the first. */
export const wayOf = (ways: Echo[], nth: number): Echo =>
  ways.filter((e) => e.tells === ways[0]!.tells)[nth] ?? ways[0]!;

/** What happened to somebody's body, in a word that names no cause. */
const HARMS: [RegExp, string][] = [
  [/\bburn(?:s|ed|t|ing)?\b|scald/i, 'a burn'],
  [/allerg|anaphyla/i, 'an allergic reaction'],
  [/\brash|hives|blister/i, 'a rash'],
  [/infect/i, 'an infection'],
  [/\bfell\b|slipped|tripped/i, 'a fall'],
  [/\bchok/i, 'choking'],
  [/bleed|blood|\bcut\b|stitches|injur|bruis|broke\w* (?:my|his|her|a)|hurt/i, 'an injury'],
  [/sick|ill\b|vomit|throwing up|threw up|poison|fever|diarrh|stomach|unwell/i, 'anybody being unwell'],
  [/hospital|ambulance|\bER\b|A&E|emergency/i, 'a trip to hospital'],
];

/** Somebody's body came to harm, whatever else the message is about: no reply may own a cause. */
export const tellsOfHarm = (customer: string): boolean =>
  /\b(?:burn(?:ed|t) (?:my|his|her|our|me|him)|a burn|burns on|scald\w*|rash|blister\w*|infect\w+|bleed\w*|bled|stitches|injur\w+|bruis\w+|scab|skin off|hospital|ambulance|A&E|chok\w+|allergic|anaphyla\w+|vomit\w*|throwing up|threw up|food poisoning|concuss\w+|fractur\w+)\b/i.test(
    customer,
  );

function harmIn(customer: string, { span }: Point): string {
  const words = customer.slice(span.start, span.end);
  return HARMS.find(([sign]) => sign.test(words))?.[1] ?? 'what you describe';
}

/** One echo in one sentence. */
export function sentence(echo: Echo, feel: string | null, variant: number, voice: VoiceId): string {
  const templates = feel ? FELT[voice] : PLAIN[voice];
  const fit = templates.filter(
    (t) =>
      (echo.np !== null || !/\{np\}/i.test(t)) &&
      (!echo.plural || !/\{Np\} (?:is|isn)/.test(t)) &&
      // "You wrote “too many ads”" and "you had trouble with the app" say nothing that a feeling could come of.
      (echo.tells > 1 || echo.np === null || !/\{says\}/i.test(t)),
  );
  return pick(fit, variant)
    .replace('{Np}', () => capital(openWithLetters(echo.np ?? '')))
    .replace('{np}', () => echo.np ?? '')
    .replace('{Says}', () => capital(openWithLetters(echo.says)))
    .replace('{says}', () => echo.says)
    .replace('{feel}', () => feel ?? '');
}

const pick = <T>(list: T[], variant: number): T => list[Math.abs(Math.trunc(variant)) % list.length]!;
const capital = (text: string): string => text.replace(/^“?\p{Ll}/u, (start) => start.toUpperCase());
