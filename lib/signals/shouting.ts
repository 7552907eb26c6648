import { isOrdinaryWord } from '../text/ordinary';
import type { Span } from '../types';

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const RUN_GAP = /^[\s,;:&+/'’–-]{1,4}$/;
const QUOTED = /["“][^"“”\n]{1,400}["”]|‘[^‘’\n]{2,400}’(?!\p{L})|^[ \t]*>.*$/gmu;

/** Short words that are stressed by capitals; two-letter ones outside this list are initials and codes. */
const STRESSED = new Set(
  'no so is do we be my our you are was not but and all any can did too the its has had one two who why how now yes off out its ever only very must never always every none nothing stop please sorry again both each own'.split(
    ' ',
  ),
);
/** Everyday words that are short forms when in capitals. */
const SHORT_FORMS = new Set(
  'pin sim app id it us am pm ok fair cap led tag pat sat cad mot dot tic add ram rom sad van car max mini visa cred faq asap tap pay plus pro via air gap hub net web log key who may art era mobile sale sos aid bus gas rip tips pals'.split(
    ' ',
  ),
);
/** Capitals after one of these are a sign-off or a code. */
const SIGN_OFF = /[\^~*_#/–—@-]\s?$|\b(?:code|ref)\.?\s?:?\s?$/i;
/** One word in capitals after one of these is something to type, press or look for. */
const KEYWORD =
  /\b(?:words?|subject|text|texting|reply|replied|replying|sms|say|says|saying|said|type|typing|code|marked|labelled|labeled|press|button|option|click|select|tap|reads|called|under)(?: line)?:?\s$/i;

/** Two capitals in a row, or a row of marks: without them nothing is loud. */
const LOUD = /\p{Lu}[\p{M}'’]*\p{Lu}|!!!/u;

interface Word extends Span {
  text: string;
  loud: boolean;
}

/**
 * Where a draft raises its voice: ordinary words in capitals, and runs of three or more `!`.
 * Short forms, codes, brand names, initials and anything in quotation marks are calm.
 * @returns spans in UTF-16 offsets of `draft`, in order, without overlap
 */
export function shouts(draft: string): Span[] {
  if (!LOUD.test(draft)) return [];
  const quoted = [...draft.matchAll(QUOTED)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const free = (span: Span) => !quoted.some((q) => span.start < q.end && q.start < span.end);
  const marks = [...draft.matchAll(/!{3,}/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return [...capitals(draft), ...marks].filter(free).sort((a, b) => a.start - b.start);
}

function capitals(draft: string): Span[] {
  const spans: Span[] = [];
  let run: Word[] = [];
  const flush = () => {
    const loud = run.filter((w) => w.loud);
    const keyword = run.length === 1 && KEYWORD.test(draft.slice(Math.max(0, run[0]!.start - 20), run[0]!.start));
    // Among two loud words the rest of the row shouts with them, known or not.
    const heard = loud.length > 1 ? run.filter((w) => w.loud || w.text.length > 4) : loud;
    if (loud.length > 0 && !keyword) spans.push({ start: heard[0]!.start, end: heard.at(-1)!.end });
    run = [];
  };
  for (const found of draft.matchAll(WORD)) {
    const word = {
      text: found[0].replace(/['’]+$/, ''),
      start: found.index,
      end: found.index + found[0].replace(/['’]+$/, '').length,
      loud: false,
    };
    const last = run.at(-1);
    if (last && !RUN_GAP.test(draft.slice(last.end, word.start))) flush();
    if (!inCapitals(word.text)) {
      flush();
      continue;
    }
    word.loud = isLoud(draft, word);
    run.push(word);
  }
  flush();
  return spans;
}

const inCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

function isLoud(draft: string, { text, start, end }: Word): boolean {
  const folded = text.toLowerCase().replaceAll('’', "'");
  if (text.length < 2 || /[\d_@#]/.test((draft[start - 1] ?? '') + (draft[end] ?? ''))) return false;
  if (SIGN_OFF.test(draft.slice(Math.max(0, start - 8), start))) return false;
  if (text.length === 2) return STRESSED.has(folded) && !endsReply(draft, end);
  if (STRESSED.has(folded) || /n't$|'(?:ll|ve|re)$/.test(folded)) return true;
  return text.length > 3 && !SHORT_FORMS.has(folded) && isOrdinaryWord(folded);
}

/** Two capitals at the very end are the writer's initials. */
const endsReply = (draft: string, at: number) => /^[\s.)]*$/.test(draft.slice(at));
