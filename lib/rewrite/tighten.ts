import { Kept } from '../text/remembered';

/** Longer ways of saying something, and the shorter one; used only where room is short. Facts are not touched. */
const SHORTER: [RegExp, string][] = [
  [
    /\b(?:it (?:would|will) be|it['’]ll be|it['’]d be) (?:great|helpful|good|wonderful|nice|best) if you (?:can|could|would)\b/gi,
    'please',
  ],
  [/\b(?:we|i) (?:kindly |would kindly |humbly )?request (?:you|that you) to (?:please |kindly )?/gi, 'please '],
  [/\b(?:please )?(?:do not|don['’]t) hesitate to\b/gi, 'please'],
  [/\bplease feel free to\b/gi, 'please'],
  [/\bfeel free to\b/gi, 'please'],
  [/\bplease kindly\b|\bkindly please\b|\bkindly\b/gi, 'please'],
  [/\bplease be (?:advised|informed|aware|assured) that /gi, ''],
  [/(?<!\bto )\b(?:kindly |please )?note that /gi, ''],
  [/\bin order to\b/gi, 'to'],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\bat this (?:point in time|time|moment)\b/gi, 'now'],
  [/\bat the moment\b/gi, 'now'],
  [/\bas soon as possible\b/gi, 'soon'],
  [/\bin the event that\b/gi, 'if'],
  [/\bwith (?:regard|regards|respect) to\b|\bin regards? to\b/gi, 'about'],
  [/\bwould like to\b|['’]d like to\b/gi, ' want to'],
  [/\b(?:are|is) able to\b|['’]re able to\b/gi, ' can'],
  [/\bmake sure\b/gi, 'check'],
  [/\breach out to\b/gi, 'contact'],
  [/\bget in touch with\b/gi, 'contact'],
  [/\bdrop (?:us|me) (?:an?|your) (?:e-?mail|line|mail|note) (?:at|to|on)\b/gi, 'email'],
  [/\b(?:email|write to) us (?:at|on|to)\b/gi, 'email'],
  [/\bsend (?:us |me )?an e-?mail (?:at|to)\b/gi, 'email'],
  [/\busing your registered e-?mail address\b/gi, 'from your registered email'],
  [/\bthe (?:fact|way) that\b/gi, 'that'],
  [/\bin the meantime, /gi, ''],
  [/\b(?:additionally|furthermore|moreover|also), /gi, ''],
  [/\bassistance\b/gi, 'help'],
  [/\bassist\b/gi, 'help'],
  [/\bregarding\b/gi, 'about'],
  [/\bpurchase\b/gi, 'buy'],
  [/\bapproximately\b/gi, 'about'],
  [/\badditional\b/gi, 'more'],
  [/\bpossible, please\b/gi, 'please'],
  // What the writer wants it for goes without saying.
  [
    /,? so (?:that )?(?:we|i) can (?:\p{L}+ )?(?:help|assist|offer|resolve|solve|look|take|sort|fix|check)\b[^.!?]*(?=[.!?]|$)/giu,
    '',
  ],
  [/ for any (?:further|other) (?:issues?|quer\p{L}+|questions?|assistance|help)[^.!?]*(?=[.!?]|$)/giu, ''],
];

/** A sentence in fewer words. */
export const tighten = (text: string): string => known.of(text, () => tightened(text));

/** The same sentences come up in each voice and attempt. */
const known = new Kept<string>(100);

function tightened(text: string): string {
  let out = text;
  for (const [long, short] of SHORTER) out = out.replace(long, short);
  return out
    .replace(/\bplease please\b/gi, 'please')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim()
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase());
}
