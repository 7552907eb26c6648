import type { Span } from '../types';
import { neutral } from './neutral';

/** Words that jar, and what says the same without. Each holds for the words wherever they stand; facts are not touched. */
const WAYS: [RegExp, string][] = [
  // What was usual is what was owed.
  [/\b(?:is|are) (?:typically|usually|normally|generally) (?=\p{L}+(?:ed|en|t) )/giu, 'should be '],
  [
    /\b(?:we |i )?hope (?:this|that|it) (?:clarif|explain|clear)\p{L}*(?: (?:things|everything|it|this|the \p{L}+))?(?: up)?/giu,
    'Please tell me if anything is still unclear',
  ],
  // An order with a time in it is only a time.
  [/\byou(?:['’]ll| will)? (?:must|need to|have to) wait (?=\d|until |up to |for \d|at least )/giu, 'the wait is '],
  [/,? (?:please|kindly) (?:be aware|note)(?: that)? (?=\p{L})/giu, '; '],
  [
    /^(?:please|kindly) ((?:provide|share|send|submit|forward|enter|fill in)\b[^.!?,]*?),? and (you['’]ll|you will|we['’]ll|we will|i['’]ll|i will)\b/giu,
    'Could you $1? $2',
  ],
  // Whose choice it was is beside the point.
  [
    / you (?:(?:might|may) have |have |had )?(chosen|picked|selected|entered|given|provided|used|ordered|booked)\b(?! (?:it|this|that|the|a|an|to|not)\b)/giu,
    ' $1',
  ],
  [
    /,? (?:according to|as per|per|based on) (?:the|our|their) (?:\p{L}+ )?(?:log|logs|records?|system|notes?|file|data|tracking|camera|footage|cctv)\b,?/giu,
    '',
  ],
];

/** The sentence with the words at a finding said otherwise; [] where none of these ways fits them. */
export function reworded(text: string, found: Span): string[] {
  const fair = neutral(text);
  const others = WAYS.flatMap(([words, instead]) => {
    const at = [...text.matchAll(words)].find((m) => m.index < found.end && found.start < m.index + m[0].length);
    if (!at) return [];
    const said = instead.replace(/\$(\d)/g, (_, n: string) => at[Number(n)] ?? '').replace(/(?<=\? )\p{Ll}/u, upper);
    const whole = `${text.slice(0, at.index)}${said}${text.slice(at.index + at[0].length)}`.trim();
    return [whole.replace(/^\p{Ll}/u, upper)];
  });
  return fair === text ? others : [fair, ...others];
}

const upper = (letter: string): string => letter.toUpperCase();
