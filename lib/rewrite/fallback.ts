import { editsFix, removeSentence, replaceSpan } from '../checks/shared/fix';
import { core } from '../checks/shared/mend';
import { readDraft } from '../draft';
import type { PlacedSentence } from '../text/net';
import { Kept } from '../text/remembered';
import { small } from '../text/small';
import type { Fact, Finding, Fix, Span } from '../types';
import { harvest } from './facts';
import { mended } from './mend';
import { reworded } from './reword';
import { withoutFaults } from './sentence';
import { split } from './split';

/** Words that only announce what comes: without them it stands. */
const LEAD =
  /^(?:(?:please|kindly)\s)?(?:note|be (?:aware|advised|informed|assured)|keep in mind|remember|understand)(?:\sthat)?\s+|^(?:we|i) (?:can|must|have to|would like to|want to) (?:assure|inform|remind|tell|point out to) (?:you )?(?:that )?\s*/i;
/** "As informed," "as I explained on the phone": a reminder and nothing else. */
const REMINDER =
  /,?\s*\b(?:as|like) (?:(?:we|i|previously|already|was|has been|have been|had been) )*(?:informed|explained|advised|mentioned|stated|told|said|discussed|noted)(?: (?:you|to you|by you|on the phone|earlier|before|above|previously|in our (?:email|message|last reply)))*,?\s*/i;
/** An apology that hangs on what they felt or on an if, up to the next seam. */
const HALF_SORRY =
  /(?:\b(?:we|i)(?:['’](?:re|m)| are| am| do)?\s)?(?:(?:really|very|truly|deeply|so|sincerely)\s)*\b(?:sorry|apologi[sz]e|regret)\b[^,.;!?–—]*?(?=,|[.;!?]|\s[-–—]\s|\sand\s|\sbut\s|$)/i;
/** What each of these lacks is said after its sentence. */
const AFTER: Record<string, string> = {
  'own-bounce': 'I’ll look out for it and answer you myself [by when].',
  'res-no-time': 'I’ll write again [by when].',
  'own-no-owner': 'I’ll follow it up myself and let you know [by when].',
  'def-policy-shield': 'What I can do is [what you can do].',
};
const INSTEAD = 'I’m sorry about this. I’ll [what you will do] [by when].';
/** Groups whose words argue: without a fact in it such a sentence helps nobody. */
const ARGUES = new Set(['def', 'blame', 'apo', 'close', 'safe', 'ack', 'tone']);

/** The findings, those without a fix with what can be done about their words in general. */
export const withFixes = (findings: Finding[], draft: string, sentences: PlacedSentence[]): Finding[] =>
  findings.map((finding) => {
    const { span, fixes } = finding;
    const at = span && fixes.length === 0 && sentences.find((s) => s.span.start < span.end && span.start < s.span.end);
    return at ? { ...finding, fixes: fallback(draft, at.span, finding) } : finding;
  });

type Found = Pick<Finding, 'check' | 'group' | 'severity' | 'span'>;

/**
 * Fixes for words whose check has none that fits: what only announces goes, a faulty clause is cut where the rest stands,
 * a sentence without facts is left out or replaced, and what is lacking is said after it. [] where none is safe.
 * @param sentence the sentence in which the words stand
 */
export function fallback(draft: string, sentence: Span, found: Found): Fix[] {
  if (!found.span) return [];
  const body = core(draft, sentence);
  const { texts, facts, goes } = rewordedIn(draft.slice(sentence.start, sentence.end), {
    ...found,
    span: { start: found.span.start - sentence.start, end: found.span.end - sentence.start },
  });
  const alone = draft.slice(0, sentence.start).trim().length < 25 && draft.slice(sentence.end).trim().length < 25;
  const goesOn = /,\s*$/.test(draft.slice(0, body.start));
  const fixes = texts.map((candidate) => replaceSpan(draft, body, goesOn ? small(candidate) : candidate));
  if ((facts === 0 && ARGUES.has(found.group) && found.check !== 'tone-length') || goes) {
    if (!alone) fixes.push(removeSentence(draft, body));
    else fixes.push(replaceSpan(draft, body, INSTEAD));
  }
  const after = AFTER[found.check];
  if (after) fixes.push(insertAfter(draft, sentence, after));
  if (found.check === 'tone-length') fixes.push(...split(draft, body));
  return fixes.slice(0, MOST);
}

/** What a sentence can be turned into, how many facts it holds, and whether it may go with those. */
interface Reworded {
  texts: string[];
  facts: number;
  goes: boolean;
}

const kept = new Kept<Reworded>(500);
/** A longer sentence is not reworded, UTF-16 units: nobody writes one, and every way of cutting it would be tried. */
const LONGEST = 2000;

/** @param found its span is in offsets of `sentence` */
function rewordedIn(sentence: string, found: Found & { span: Span }): Reworded {
  const { check, group, severity, span } = found;
  return kept.of(`${check} ${group} ${severity} ${span.start} ${span.end} ${sentence}`, () => {
    const body = core(sentence, { start: 0, end: sentence.length });
    const text = sentence.slice(body.start, body.end);
    const facts = group === 'safe' && severity === 4 ? [] : harvest(text);
    if (text.length > LONGEST) return { texts: [], facts: facts.length, goes: false };
    const inBody = { start: Math.max(0, span.start - body.start), end: span.end - body.start };
    const better = mendsOf(text, check);
    const texts = [
      ...reworded(text, inBody),
      ...shorter(text),
      ...sorry(text, found),
      ...cut(sentence, body, found),
    ].filter(
      (candidate) =>
        candidate !== text &&
        better(candidate) &&
        keepsAll(
          facts.map((f) => f.text),
          candidate,
        ),
    );
    if (texts.length > 0 || facts.length === 0 || !ARGUES.has(group))
      return { texts, facts: facts.length, goes: false };
    // Grave enough to be cut down to what is owed, here where the writer decides.
    const fault: Finding = { ...found, span: inBody, severity: severity === 2 ? 3 : severity, ...BARE, fixes: [] };
    const rest = group === 'tone' ? null : withoutFaults(text, { start: 0, end: text.length }, [fault], facts);
    if (!rest || !rest.leftOut.every(({ fact }) => onlyArgues(fact, severity)))
      return { texts: [], facts: facts.length, goes: false };
    const said = rest.text;
    return {
      texts: said !== '' && said !== text && better(said) ? [said] : [],
      facts: facts.length,
      goes: said === '',
    };
  });
}

/** A count, a name, long years or a clock that blames: how long something takes, what it costs or when it is open is more. */
const onlyArgues = ({ kind, text }: Fact, severity: number): boolean =>
  ['number', 'name'].includes(kind) ||
  (kind === 'time' && severity >= 3) ||
  (kind === 'duration' && /year/i.test(text));

const BARE = { message: '', by: 'frames', sureness: null } as const;

const MOST = 2;
/** A sentence with fewer words says nothing. */
const LEAST_WORDS = 3;

/** The sentence without its announcement or reminder. */
function shorter(text: string): string[] {
  const lead = text.replace(LEAD, '');
  const reminder = text.replace(REMINDER, (m) => (m.startsWith(',') && /,\s*$/.test(m) ? ', ' : ' ')).trim();
  return [lead, reminder].filter((s) => s !== text).map(capital);
}

function sorry(text: string, { group }: Found): string[] {
  const half = group === 'apo' ? HALF_SORRY.exec(text) : null;
  if (!half || !/(?:^|\band )$/.test(text.slice(0, half.index))) return [];
  const rest = text.slice(half.index + half[0].length);
  return /^,?\s*but\b/i.test(rest) ? [] : [capital(`${text.slice(0, half.index)}I’m sorry we let you down${rest}`)];
}

const cut = (draft: string, body: Span, found: Found): string[] =>
  mended(draft, body, [{ ...found, ...BARE, fixes: [] }]);

/** How often the frames of each check that is worth a finding read a text. */
function faultsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of readDraft(text))
    for (const { owner } of facts.hits)
      if (/^(?:def|blame|apo|safe|close)-/.test(owner)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

/** Tells whether another wording of a sentence says something, has this fault no more, and no new one. */
function mendsOf(text: string, check: string): (other: string) => boolean {
  const before = faultsIn(text);
  const most = (owner: string) => (before.get(owner) ?? 0) - Number(owner === check);
  return (other) =>
    other.split(/\s+/).length >= LEAST_WORDS && [...faultsIn(other)].every(([owner, n]) => n <= most(owner));
}

const keepsAll = (facts: string[], text: string): boolean =>
  facts.every((fact) => text.toLowerCase().includes(fact.toLowerCase()));

function insertAfter(draft: string, { end }: Span, text: string): Fix {
  // A sign-off ("^JR", "- Ana") stays last.
  const at = draft
    .slice(0, end)
    .replace(/\s+(?:[\^~∞]\S{1,12}|[-–—] ?\p{Lu}[\p{L}.]{0,15})\.?\s*$/u, '')
    .trimEnd().length;
  const stop = /[.!?…)]$/.test(draft.slice(0, at)) ? '' : '.';
  return editsFix([{ start: at, end: at, text: `${stop} ${text}` }], text);
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
