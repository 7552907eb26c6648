import type { Feeling, FeelingId, Level, Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { feelingOf } from './feelings';
import { found } from './net';

/** Words before a cue that undo it ("not happy", "never felt unsafe"), within three of them. */
const NEGATORS = new Set(['not', 'never', 'no', 'nothing', 'hardly', 'without', 'isnt', 'nobody', 'neither']);
const SWEARING =
  /\b(?:f+u+c+k\w*|sh[i1]t\w*|bullsh\w*|crap|damn|bloody|arse\w*|ass(?:hole)?s?|bastards?|wank\w*|piss(?:ed)?|wtf|ffs|bollocks|twats?|b[*]+\w*|f[*]+\w*|s[*]+t|t[*]+ts)(?![\w*])/i;
const INTENSIFIERS =
  /\b(?:so|absolutely|literally|beyond|completely|utterly|totally|extremely|such an?|absolute|complete|utter)\b/i;
const ELONGATED = /(?<![\p{L}])(?!w{3,}|h+m{2,}|z{3,}|i{3,}|m{3,}|x{3,})\p{L}*?(\p{L})\1{2,}\p{L}*/iu;
const SOFTENERS =
  /\b(?:please|thanks|(?<!one |no |a )thank you|a bit|a little|slightly|maybe|perhaps|tho|to be fair|otherwise)\b|[🙂😊☺]/iu;
const REPEATED =
  /\b(?:third|3rd|fourth|4th|fifth|5th|[3-9] times|three times|four times|five times|every time|yet again|once again|again and again)\b/i;
const HARM = new Set(['severity:child', 'severity:injury', 'severity:ceremony', 'severity:death', 'severity:assault']);

/** What the message shows of feeling, strongest first; a feeling is named once, by its strongest words. */
export function feelingsOf(text: string, read: readonly PlacedSentence<string>[]): Feeling[] {
  const strongest = new Map<FeelingId, Feeling>();
  for (const hit of found('feeling', read)) {
    const id = hit.id as FeelingId;
    const reader = feelingOf(id);
    if (reader.negated && negated(read[hit.sentence]!, hit.span)) continue;
    const strength = reader.cues[hit.frame]!.strength;
    const known = strongest.get(id);
    if (!known || known.strength < strength) strongest.set(id, { id, span: hit.span, strength });
  }
  for (const sign of shouted(text)) {
    const known = strongest.get('anger');
    const glad = strongest.has('delight') && ![...strongest.keys()].some((id) => id !== 'delight' && id !== 'urgency');
    if (!glad && (!known || known.strength < 3))
      strongest.set('anger', { id: 'anger', span: known?.span ?? sign, strength: 3 });
  }
  // Praise inside sarcasm is no praise.
  if (strongest.has('sarcasm')) strongest.delete('delight');
  return [...strongest.values()].sort((a, b) => b.strength - a.strength || a.span.start - b.span.start);
}

function negated(sentence: PlacedSentence<string>, span: Span): boolean {
  const { tokens } = sentence.facts;
  const at = tokens.findIndex((t) => sentence.span.start + t.start >= span.start);
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (NEGATORS.has(tokens[i]!.norm)) return !(tokens[i]!.norm === 'not' && tokens[i + 1]?.norm === 'only');
    if (/[,;:.!?]/.test(tokens[i + 1]!.gap)) return false;
  }
  return false;
}

/** Short words are mostly acronyms (ATM, BBQ), so they do not shout by themselves. */
const SHORT_WORDS = new Set(
  'I A AM IS IT MY ME WE US YOU THE TO OF IN ON AT AND FOR WAS NOT NO SO HOW WHY WHO ARE DO DID GOT GET OUT OFF ALL NOW BAD WITH THIS THAT'.split(
    ' ',
  ),
);

/** Runs of three or more capital words, or a text that is mostly capitals. */
export function shouted(text: string): Span[] {
  const words = [...text.matchAll(/[\p{L}'’]+/gu)];
  const loud = words.map((w) => /^\p{Lu}[\p{Lu}'’]*$/u.test(w[0]) && (SHORT_WORDS.has(w[0]) || w[0].length >= 2));
  const full = (w: string) => w.length >= 4 || SHORT_WORDS.has(w);
  const runs: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    let j = i;
    while (j < words.length && loud[j]) j++;
    const run = words.slice(i, j);
    if (
      run.length >= 3 &&
      run.filter((w) => w[0].length >= 4).length >= 2 &&
      run.filter((w) => full(w[0])).length >= run.length * 0.6
    ) {
      runs.push({ start: run[0]!.index, end: run.at(-1)!.index + run.at(-1)![0].length });
    }
    i = Math.max(i, j);
  }
  return runs;
}

/** Strength 0-4, half steps rounded down: the strongest word, half a step for each thing that heats it, half off for each that cools. */
export function intensityOf(text: string, read: readonly PlacedSentence<string>[], feelings: Feeling[]): Level {
  const base = Math.max(0, ...feelings.filter((f) => f.id !== 'delight').map((f) => f.strength));
  const loud = shouted(text).length > 0;
  const glad = feelings.some((f) => f.id === 'delight');
  if (base === 0) return 0;
  const harm = read.some(({ facts }) => facts.hits.some((h) => HARM.has(h.owner)));
  const threat = read.some(({ facts }) => facts.hits.some((h) => h.owner === 'severity:threat'));
  const heats = [
    loud,
    ELONGATED.test(text),
    /!!|\?!|!\?|\?\?\?/.test(text),
    SWEARING.test(text),
    INTENSIFIERS.test(text),
    REPEATED.test(text),
    harm,
    threat,
  ].filter(Boolean).length;
  const cools = [SOFTENERS.test(text), glad].filter(Boolean).length;
  return Math.max(0, Math.min(4, Math.ceil(base + heats * 0.5 - cools * 0.5 - 0.5))) as Level;
}
