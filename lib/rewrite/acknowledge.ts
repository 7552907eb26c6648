import type { Feeling, Point, VoiceId } from '../types';
import type { Chooser } from './choose';
import { type Echo, echoes } from './echo';
import { feelingWord, isFelt } from './feeling';
import { openWithLetters } from './measures';
import { ABOUT, EFFORT, FELT, KIND, OF_FACET, OF_FEELING, PLAIN, TOLD } from './openers';
import { CARE } from './openers-care';

/**
 * One sentence that says a point back to the customer in other words, with their own amounts and things, or null where
 * nothing of it is understood well enough to be said.
 * @param choose picks the line, so that replies do not sound alike
 * @param nth which way of telling it: 0 the most telling
 */
export function acknowledge(
  point: Point,
  customer: string,
  feeling: Feeling | null,
  choose: Chooser,
  voice: VoiceId,
  nth = 0,
): string | null {
  const care = CARE[point.facet];
  if (care) {
    const harm = harmIn(customer, point);
    return choose
      .pick(`${voice}.${point.facet}`, care[voice])
      .replace('{Harm}', () => capital(harm))
      .replace('{harm}', () => harm);
  }
  const said = echoes(point, customer);
  if (said.length === 0) return null;
  return sentence(wayOf(said, nth), feeling, choose, voice);
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
  [
    /(?:in|to|at|into) (?:the )?hospital|hospitali[sz]ed|ambulance|\bER\b|A&E|emergency (?:room|department)/i,
    'a trip to hospital',
  ],
];

/** Somebody's body came to harm, whatever else the message is about: no reply may own a cause. */
export const tellsOfHarm = (customer: string): boolean =>
  /\b(?:burn(?:ed|t) (?:my|his|her|our|me|him)|a burn|burns on|scald\w*|rash|blister\w*|infect\w+|bleed\w*|bled|stitches|injur\w+|bruis\w+|scab|skin off|hospital|ambulance|A&E|chok\w+|allergic|anaphyla\w+|vomit\w*|throwing up|threw up|food poisoning|concuss\w+|fractur\w+)\b/i.test(
    customer,
  );

/** Whether a point says what happened to somebody's body; an old illness that is only mentioned is no harm of ours. */
export const namesHarm = (customer: string, { span }: Point): boolean =>
  tellsOfHarm(customer) || HARMS.some(([sign]) => sign.test(customer.slice(span.start, span.end)));

function harmIn(customer: string, { span }: Point): string {
  const words = customer.slice(span.start, span.end);
  return HARMS.find(([sign]) => sign.test(words))?.[1] ?? 'what you describe';
}

/** Whose word for it a reply takes: as it was, or as the customer tells it, where the firm sees it otherwise. */
export type Stance = 'as it was' | 'as told';

/** One echo in one sentence. */
export function sentence(
  echo: Echo,
  feeling: Feeling | null,
  choose: Chooser,
  voice: VoiceId,
  stance: Stance = 'as it was',
): string {
  const feel = feelingWord(feeling);
  const { kind, lines } = linesFor(echo, feeling, feel !== null, voice, stance);
  return withFeeling(choose.pick(`${voice}.${kind}`, lines), feel)
    .replace('{Np}', () => capital(openWithLetters(echo.np ?? '')))
    .replace('{np}', () => echo.np ?? '')
    .replace('{Says}', () => capital(openWithLetters(echo.says)))
    .replace('{says}', () => echo.says);
}

/** A line with its feeling filled in: "you’re upset", "you feel let down". */
export const withFeeling = (line: string, feel: string | null): string =>
  line
    .replace('{you’re}', feel && isFelt(feel) ? 'you feel' : 'you’re')
    .replace('{be}', feel && isFelt(feel) ? 'feel' : 'be')
    .replace('{feel}', feel ?? '');

/** "You called six times": what they did, and should not have had to. */
const TOIL =
  /^you (?:have )?(?:waited|queued|stood|sat|called|rang|phoned|emailed|e-mailed|messaged|chased|asked|wrote|drove|travelled|traveled|walked|spent|contacted|reported|filled)\b/;

/** A list's name changes with its lines, so that a count never speaks for another line. */
function linesFor(echo: Echo, feeling: Feeling | null, felt: boolean, voice: VoiceId, stance: Stance) {
  const which = felt ? 'felt' : 'plain';
  if (echo.tells === 1 && echo.np !== null) return { kind: felt ? 'about.felt' : 'about', lines: ABOUT[voice][which] };
  // "You were kept waiting": of the kind alone a statement says nothing that a feeling could come of.
  if (echo.tells === 0 && echo.np !== null) return { kind: `kind.${which}`, lines: KIND[voice][which] };
  if (stance === 'as told') return { kind: `told.${which}`, lines: TOLD[voice][which] };
  const fit = (lines: string[]) =>
    lines.filter(
      (t) =>
        (echo.np !== null || !/\{np\}/i.test(t)) &&
        !(/^Nobody|treat anyone/.test(t) && /\byour?\b|^(?:\d|an? (?:hour|day|week))/.test(echo.np ?? '')) &&
        (!echo.plural || !/\{np\} (?:is|isn|falls|says)/i.test(t)),
    );
  const form = `${echo.np === null ? '.said' : ''}${echo.plural ? '.many' : ''}`;
  if (felt && feeling)
    return { kind: `${feeling.id}${form}`, lines: fit([...FELT[voice], ...(OF_FEELING[feeling.id]?.[voice] ?? [])]) };
  if (TOIL.test(echo.says))
    return {
      kind: `effort${form}`,
      lines: [...EFFORT[voice], ...fit(PLAIN[voice].filter((t) => !/how it should/.test(t)))],
    };
  return { kind: `${echo.facet}${form}`, lines: fit([...PLAIN[voice], ...(OF_FACET[echo.facet]?.[voice] ?? [])]) };
}

const capital = (text: string): string => text.replace(/^“?\p{Ll}/u, (start) => start.toUpperCase());
