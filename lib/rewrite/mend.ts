import type { Finding, Span, TextEdit } from '../types';

/** Where a sentence may be cut so that a faulty clause can go. */
const SEAM =
  /,?\s+(?:which|but|although|though|however|because|since|as|and|so)\b|[;–—]\s|\s-\s|:\s|,\s(?=(?:we|i|you|it|they|the|this|your|our|there|please)\b)/giu;
/** What can open a sentence of its own. */
const STANDS =
  /^(?:please\s|kindly\s)?(?:we|i|you|it|they|he|she|the|this|that|these|our|my|your|there|if|once|a|an|most|some|many|all|each|every|no|both|to|for|call|email|write|send|message|contact|ask|please|dm)\b/i;

/** What cannot end before a clause: the rest belongs to it. */
const LEANS = /\b(?:an?|the|this|that|your|our|my|their|any|no|some|of|for|to|with|from)\s*$/i;

/** An "if" or "once" that nothing follows. */
const HANGS = /^(?:if|once|when)\b[^,]*$/i;

/** A rule called as a witness; what it says stands without it. */
const POLICY =
  /^(?:unfortunately,? )?(?:(?:as )?per|according to|under|in line with) (?:our|the|company|store)(?: [\p{L}&]+){0,3}? (?:policy|policies|terms(?: and conditions)?|guidelines|rules|procedures?),?\s+/iu;

/** Ways of saying one sentence without its faults, best first; whole-sentence removals are left to the caller. */
export function mended(draft: string, sentence: Span, faults: Finding[]): string[] {
  const text = draft.slice(sentence.start, sentence.end);
  const candidates = [0, 1, 2].flatMap((nth) => byFixes(draft, sentence, faults, nth));
  const lead = text.replace(POLICY, '');
  return [...new Set([...(lead === text ? [] : [lead]), ...candidates, ...byCutting(draft, sentence, faults)])]
    .map(tidy)
    .filter((text) => text.split(/\s+/).length > 2);
}

/** Each fault by its nth fix (its last one where there are fewer); strongest faults first where edits overlap. */
function byFixes(draft: string, sentence: Span, faults: Finding[], nth: number): string[] {
  const edits: TextEdit[] = [];
  for (const fault of [...faults].sort((a, b) => b.severity - a.severity)) {
    const usable = fault.fixes.filter(
      (fix) =>
        fix.edits.every((e) => e.start >= sentence.start && e.end <= sentence.end + 1) &&
        // A whole reply says by itself what can be done instead.
        !(fault.check === 'def-policy-shield' && fix.edits.every((e) => e.start === e.end)) &&
        fix.edits.some((e) => e.text !== '' || e.end - e.start < (sentence.end - sentence.start) * 0.7),
    );
    const fix = usable[Math.min(nth, usable.length - 1)];
    if (!fix) {
      // A small fault that stays does not keep the others from being mended.
      if (fault.severity < 3 || edits.some((e) => e.start <= fault.span!.start && e.end >= fault.span!.end)) continue;
      return [];
    }
    if (
      !fix.edits.some((e) =>
        edits.some((other) => (e.start < other.end && other.start < e.end) || same(e, other) || trails(e, other)),
      )
    )
      edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  let text = draft.slice(sentence.start, sentence.end);
  for (const edit of [...edits].sort((a, b) => b.start - a.start))
    text =
      text.slice(0, edit.start - sentence.start) +
      edit.text +
      text.slice(Math.min(edit.end - sentence.start, text.length));
  return [text];
}

/** Two findings of one kind in a sentence ask for the same words after it: once is enough. */
const same = (a: TextEdit, b: TextEdit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;

/** What would be said after a sentence that another fix has replaced whole. */
const trails = (a: TextEdit, b: TextEdit): boolean =>
  (a.start === a.end && a.start === b.end && /[.!?]$/.test(b.text)) ||
  (b.start === b.end && b.start === a.end && /[.!?]$/.test(a.text));

/** The clauses that are free of faults, where one can stand alone. */
function byCutting(draft: string, sentence: Span, faults: Finding[]): string[] {
  const text = draft.slice(sentence.start, sentence.end);
  const cuts = [0, ...[...text.matchAll(SEAM)].map((m) => m.index), text.length];
  const end = /[.!?…]+["”’)]?$/.exec(text)?.[0] ?? '';
  const pieces = cuts.slice(0, -1).map((from, i) => ({ from, to: cuts[i + 1]! }));
  const faulty = (piece: { from: number; to: number }) =>
    faults.some((f) => f.span!.start - sentence.start < piece.to && piece.from < f.span!.end - sentence.start);
  const runs: { words: string; first: boolean }[] = [];
  let run = { words: '', first: true };
  for (const piece of pieces) {
    if (faulty(piece)) {
      runs.push(run);
      run = { words: '', first: false };
    } else run.words += text.slice(piece.from, piece.to);
  }
  runs.push(run);
  const whole = runs
    .map(({ words, first }) => ({
      first,
      words: words
        .replace(/^[\s,;:–—-]*(?:(?:but|and|so|however|although|though)\b)?,?\s*/i, '')
        .replace(/(?:[\s,;:–—-]+(?:but|and|so|or|as|because|although|though|however))?[\s,;:–—-]*$/i, ''),
    }))
    .filter(
      ({ words, first }) =>
        words.split(/\s+/).length >= (first ? 3 : 4) &&
        (first || STANDS.test(words)) &&
        !/^(?:as|if|when|while|because|since|although|though|i (?:were|are)\b)\b/i.test(words),
    )
    .map(({ words }) => words)
    .map((words) => (/[.!?…]["”’)]?$/.test(words) ? words : `${words}${end || '.'}`));
  // Best all that is free of fault, one sentence each; else one of them; else what follows the fault ("as per our policy | we can’t").
  const ends = Math.max(...faults.map((f) => f.span!.end - sentence.start));
  const after = text.slice(ends).replace(/^[^\p{L}]+/u, '');
  return [
    ...(whole.length > 1 ? [whole.map(capital).join(' ')] : []),
    ...whole,
    ...(STANDS.test(after) &&
    !HANGS.test(after) &&
    !LEANS.test(text.slice(0, ends)) &&
    after.split(/\s+/).length > (/^(?:for|to)\b/i.test(after) ? 5 : 2)
      ? [after]
      : []),
  ];
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const tidy = (text: string): string =>
  capital(
    text
      .trim()
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/\s+([,.!?;])/g, '$1')
      // What is left of shouting.
      .replace(/(?<=\p{Ll} )(?:ON|IN|OF|AT|TO|IS|DO|WE|YOU|NOT|THE|AND|OUT|OFF|UP)\b/gu, (word) => word.toLowerCase()),
  );
