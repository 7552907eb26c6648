import type { FacetId, Feeling, Point, VoiceId } from '../types';
import { type Echo, echoes } from './echo';
import { feelingWord } from './feeling';
import { openWithLetters } from './measures';

/** `{np}` "being charged twice", `{Np}` the same at the start of a sentence, `{you}` "were charged twice", `{feel}` "upset". */
const PLAIN: Record<VoiceId, string[]> = {
  warm: [
    '{Np} is not what you should get from us.',
    'You shouldn’t have had to put up with {np}.',
    'Thank you for telling us about {np}; that isn’t how it should have gone.',
    'It’s easy to see why {np} made you write.',
    '{Np} would have got to anyone.',
  ],
  concise: [
    '{Np} isn’t good enough.',
    '{Np} isn’t OK.',
    '{Np} should not have happened.',
    'You’re right to raise {np}.',
  ],
  formal: [
    'You {you}, and you should have had better from us.',
    'You {you}, which should not have happened.',
    'You were right to write to us: you {you}.',
    'We owe you better than {np}.',
  ],
};

const FELT: Record<VoiceId, string[]> = {
  warm: [
    '{Np}: anyone would be {feel}.',
    'No wonder you’re {feel} after {np}.',
    '{Np} would leave anyone {feel}.',
    'Of course you’re {feel}; {np} is not what you should get from us.',
  ],
  concise: ['{Np}: no wonder you’re {feel}.', 'No wonder you’re {feel} after {np}.', '{Np} would leave anyone {feel}.'],
  formal: [
    'You {you}, and it is understandable that this left you {feel}.',
    'After {np}, it is understandable that you are {feel}.',
    'You {you}, and you have every reason to be {feel}.',
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
  return sentence(said[Math.min(nth, said.length - 1)]!, feelingWord(feeling), variant, voice);
}

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
  const fit = templates.filter((t) => !echo.plural || !/\{Np\} (?:is|isn)/.test(t));
  return pick(fit, variant)
    .replace('{Np}', () => capital(openWithLetters(echo.np)))
    .replace('{np}', () => echo.np)
    .replace('{you}', () => echo.you)
    .replace('{feel}', () => feel ?? '');
}

const pick = <T>(list: T[], variant: number): T => list[Math.abs(Math.trunc(variant)) % list.length]!;
const capital = (text: string): string => text.replace(/^“?\p{Ll}/u, (start) => start.toUpperCase());
