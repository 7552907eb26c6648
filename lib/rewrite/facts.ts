import { find } from 'linkifyjs';
import { readDraft } from '../draft';
import { isNameWord, isOrdinaryWord } from '../text/ordinary';
import type { SentenceFacts } from '../text/net';
import { type Passage, passages } from '../text/passages';
import { personalIn } from '../text/personal';
import { Kept, noted } from '../text/remembered';
import { sentences } from '../text/sentences';
import type { Exchange, Fact, FactKind, Playbook, Span } from '../types';
import { digitsIn, valuesIn, wordsIn } from './fact/numbers';
import { contentOf, shared, wordsOf } from './fact/words';
import { durations, sums } from './measures';

/** What is read of a text; no reply is longer. */
const LONGEST = 10_000;
/** A promise or limit said in other words must still hold this share of its content. */
const SAME = 0.6;

const DATE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*(?:,? \d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|today|tonight|tomorrow|(?:next|this) (?:week|month|weekend|morning|afternoon|evening))(?![\p{L}\p{N}])/giu;
const TIME =
  /(?<![\p{L}\p{N}:.])(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d{2}|noon|midnight|midday)(?![\p{L}\p{N}])/giu;
const HANDLE = /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_.]{2,40}(?<!\.)/gu;
/** A link has a dot or a colon within; linkify is slow to say so. */
const LINKED = /\S[.:]\S|localhost/i;
const NAMED =
  /\b(?:ask(?:ing)? for|speak (?:to|with)|talk (?:to|with)|call|contact|text|email|e-mail|message|reach|write to|see|find|colleagues?|manager|director|owner|chef|name is|name[’']s|I[’']m|I am|attention of|attn:?|FAO)\s+(?:(?:our|the|my|your)\s(?:\p{Ll}+\s){1,3})?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/gu;
const LIMIT =
  /\b(?:(?:we|i|you|they|it|team|staff)(?:[’']re| are|[’']m| am| is)? (?:(?:can[’']?t|cannot|can not|unable to|not able to|won[’']t be able to|will not be able to|not allowed to) (?!see|have (?:been|had|come|happened|done)\b|be (?:held )?(?:responsible|liable)|find|locate|trace|help|assist|do anything|do more|comment|respond|control|imagine|understand|thank|stress|apologi|believe|see why)|can only)|(?:we|i) (?:do not|don[’']t|no longer) (?:offer|refund|accept|ship|deliver|exchange|replace|do (?:refunds|returns|exchanges)|give|issue|provide|sell|take|cover|price)|(?:no|non)[- ]?(?:refund|exchange|return|cancellation)\w*|(?:only|not) (?:after|before|until|within|available)|only (?:on|from|up to)|no later than|at most|a maximum of|up to (?:\d|\w+ (?:hours?|days?|weeks?))|limited to|(?:is|are) (?:not|non)[- ]?(?:refund(?:ed|able)|exchange(?:d|able)|return(?:ed|able)|included|covered|available|possible|eligible|transferable)|(?:is|are)n[’']t (?:refund(?:ed|able)|exchange(?:d|able)|return(?:ed|able)|included|covered|available|possible|eligible))\b/i;
const NEGATION =
  /\b(?:you (?:don[’']t|do not|won[’']t|will not|needn[’']t|need not) (?:need|have|be|pay|lose)|(?<=^|[.,;:!?]\s|\b(?:and|but|so|or|please|just|kindly)\s)(?:don[’']t|do not|never) (?!hesitate|worry|forget|think|know|feel|see|have|like|want|believe|blame|accuse|expect|come|shout|pretend|lie|bother|be\b|say|act|they|you|we|it|he|she)\p{Ll}+|no longer|not yet|no need to)\b/iu;

/**
 * What a draft offers or states that any rewrite must keep, in order.
 * @param draft read up to 10,000 units; spans are UTF-16 offsets of it
 */
export function harvest(draft: string): Fact[] {
  const text = draft.slice(0, LONGEST);
  return [
    ...passages(text).flatMap(({ start, passage }) => shaped(passage).map((fact) => placed(fact, start))),
    ...readDraft(text).flatMap(({ span, facts }) => said(facts).map((fact) => placed(fact, span.start))),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const placed = ({ kind, text, span }: Fact, by: number): Fact => ({
  kind,
  text,
  span: { start: span.start + by, end: span.end + by },
});

/** What stands out by its shape; dates and sums win over the bare numbers in them. */
const shaped = noted(({ text }: Passage): Fact[] => {
  const facts: Fact[] = [];
  const add = (kind: FactKind, start: number, end: number) => {
    if (!facts.some((f) => f.span.start < end && start < f.span.end))
      facts.push({ kind, text: text.slice(start, end), span: { start, end } });
  };
  for (const it of personalIn(text))
    if (it.kind === 'email' || it.kind === 'phone' || it.kind === 'address') add(it.kind, it.span.start, it.span.end);
  for (const it of LINKED.test(text) ? find(text, 'url') : [])
    if (!/\.\p{Lu}/u.test(it.value) || /^www\.|:\/\//i.test(it.value)) add('link', it.start, it.end);
  for (const m of text.matchAll(HANDLE)) add('handle', m.index, m.index + m[0].length);
  for (const it of sums(text)) add('money', it.start, it.end);
  for (const m of text.matchAll(DATE)) add('date', m.index, m.index + m[0].length);
  for (const m of text.matchAll(TIME)) add('time', m.index, m.index + m[0].length);
  for (const it of durations(text))
    if (!/^(?:an?|one) /i.test(text.slice(it.start, it.end))) add('duration', it.start, it.end);
  for (const it of [...digitsIn(text), ...wordsIn(text)])
    if (!isCounter(text, it.start) && !NO_COUNT.test(text.slice(it.start, it.end + 16)))
      add('number', it.start, it.end);
  for (const m of text.matchAll(NAMED))
    if (isName(m[1]!)) add('name', m.index + m[0].length - m[1]!.length, m.index + m[0].length);
  return facts;
});

/** What a whole sentence says: a promise, or else a limit or a negation. */
const said = noted(({ text, hits }: SentenceFacts): Fact[] => {
  const fact = (kind: FactKind, { start, end }: Span) => [{ kind, text: text.slice(start, end), span: { start, end } }];
  const promise = hits.filter((h) => h.owner === 'signal:promise').sort((a, b) => a.start - b.start)[0];
  if (
    promise &&
    !/\b(?:always|never)\b|\b(?:great|better|best|wonderful|amazing) (?:experience|time|stay|day)\b|^(?:[’']s|is|are) on (?:us|me)\b/i.test(
      text.slice(promise.start, promise.end),
    )
  )
    return SOMEBODY.test(text.slice(promise.start)) ? [] : fact('promise', clipped(text, promise));
  if (LIMIT.test(text)) return fact('limit', clauseOf(text, LIMIT));
  return NEGATION.test(text) ? fact('negation', clauseOf(text, NEGATION)) : [];
});

/** What anybody would do is promised by nobody: "a good stylist will follow the damage". */
const SOMEBODY = /^(?:then )?(?:an?|any|every|most|many|some)\b (?:\p{Ll}+ ){1,3}?(?:will|would|can)\b/iu;

/** A promise ends where the sentence turns against it or goes on to something else. */
function clipped(text: string, { start, end }: Span): Span {
  const turn = /,\s(?:but|however|although|though|what|which is|only you)\b/iu.exec(text.slice(start, end));
  return { start, end: turn && turn.index > 10 ? start + turn.index : end };
}

/** "100% satisfied", "a third party", "a second look": ways of speaking that count nothing. */
const NO_COUNT =
  /^(?:100 ?% (?:satisf|happy|sure|right|correct|agree|certain|behind|committ|clear)|third[- ]part|second (?:look|chance|thought|nature|hand)|first[- ](?:hand|class|rate)|half[- ]hearted)/i;

/** "(1/2)": which part of a reply this is, not what it says. */
const isCounter = (text: string, at: number): boolean =>
  /^\(?\d ?(?:\/|of) ?\d\)?\s*$/m.test(text.slice(Math.max(0, at - 8, text.lastIndexOf('(', at)), at + 6).trimEnd());

/** The clause that a limit opens: from its first word to the next seam. */
function clauseOf(sentence: string, opening: RegExp): Span {
  const { index: start, 0: head } = opening.exec(sentence)!;
  const seam = /[,;:.!?](?=\s|$)|\s(?:because|since|as|but|so|and|which)\s/iu.exec(sentence.slice(start + head.length));
  return { start, end: seam ? start + head.length + seam.index : sentence.length };
}

/** Facts that are whole statements: they may hold other facts, and may be said with other small words. */
const SAID = new Set<FactKind>(['promise', 'limit', 'negation']);

const isName = (words: string): boolean =>
  words.split(' ').every((w) => isNameWord(w.toLowerCase()) || !isOrdinaryWord(w.toLowerCase()));

/** The facts that a text has lost. */
export function keeps(facts: Fact[], text: string): Fact[] {
  if (facts.length === 0) return [];
  const { values, folded, parts } = held.of(text, () => ({
    values: valuesIn(text),
    folded: fold(text),
    parts: sentences(text).map((s) => text.slice(s.start, s.end)),
  }));
  return facts.filter((fact) => {
    if (SAID.has(fact.kind))
      return !parts.some(
        (part, i) =>
          shared(fact.text, `${part} ${parts[i + 1] ?? ''}`) >= SAME && (fact.kind === 'promise' || NOT.test(part)),
      );
    if (fact.kind === 'number' || fact.kind === 'duration')
      return ![...valuesIn(fact.text)].every((v) => values.has(v));
    return !folded.includes(fold(fact.text));
  });
}

/** Each candidate is made of a few sentences that the others have too. */
const held = new Kept<{ values: ReadonlySet<number>; folded: string; parts: string[] }>(200);

const NOT =
  /n[’']t\b|\b(?:ca|wo|do|does|is|are|could)nt\b|\b(?:not|no|never|cannot|unable|only|without|non|until|limited|most|maximum|up to|later)\b/i;
const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/**
 * What a text says that comes from nowhere: numbers, sums, dates, times, names, contacts and promises that stand
 * neither in the draft, nor in the customer's message, nor in the playbook. Slots in square brackets claim nothing.
 */
export function invents(text: string, exchange: Exchange, playbook: Playbook): string[] {
  const said = text.replace(/\[[^\]\n]{1,60}\]/g, ' ');
  const { customer, earlier, draft } = exchange;
  const messages = [...earlier, ...(customer ? [customer] : [])];
  const source = [
    draft,
    ...messages.flatMap((m) => [m.text, m.author ?? '']),
    ...playbook.ownContacts,
    playbook.firm ?? '',
  ]
    .join('\n')
    .slice(0, 4 * LONGEST);
  const { values, folded, known } = sources.of(source, () => ({
    values: valuesIn(source),
    folded: fold(source),
    known: new Set(wordsOf(source).flatMap((word) => [word, word.replace(/'s$/, ''), ...word.split(/[/.-]/)])),
  }));
  const promises = readDraft(draft.slice(0, LONGEST)).map((s) => s.facts.text);
  const strange: string[] = [];
  for (const fact of harvest(said)) {
    if (fact.kind === 'limit' || fact.kind === 'negation') continue;
    if (fact.kind === 'promise') {
      const mine = text.slice(0, LONGEST);
      if (
        !promises.some((p) => shared(fact.text, p) >= SAME) &&
        !hasSlot(mine, fact.text) &&
        contentOf(fact.text).length > 2
      )
        strange.push(fact.text);
    } else if (fact.kind === 'number' || fact.kind === 'duration') {
      if (![...valuesIn(fact.text)].every((v) => values.has(v))) strange.push(fact.text);
    } else if (
      !folded.includes(fold(fact.text)) &&
      !(fact.kind === 'money' && [...valuesIn(fact.text)].every((v) => values.has(v)))
    )
      strange.push(fact.text);
  }
  return [...strange, ...strangeNames(said, known)];
}

/** What the writer has to go by; every candidate of one exchange is held to the same. */
const sources = new Kept<{ values: ReadonlySet<number>; folded: string; known: Set<string> }>(4);

/** Whether the sentence in which a promise stands leaves its substance to a slot. */
function hasSlot(text: string, promise: string): boolean {
  const head = wordsOf(promise).slice(0, 2);
  return sentences(text).some((s) => {
    const sentence = text.slice(s.start, s.end);
    return /\[[a-z]/.test(sentence) && head.every((w) => wordsOf(sentence).includes(w));
  });
}

const COMMON = new Set('we you your our it that this the what is there here nobody anyone everyone if and'.split(' '));

/** Words with a capital, inside a sentence, that no source knows. */
function strangeNames(text: string, known: Set<string>): string[] {
  return sentences(text).flatMap((s) =>
    [...text.slice(s.start, s.end).matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\p{N}'’-]+/gu)]
      .map((m) => m[0])
      .map((word) => word.replace(/[’'](?:m|s|ll|d|ve|re|t)$/, '').replace(/[’'-]+$/, ''))
      .filter(
        (word) =>
          word !== 'I' &&
          !known.has(fold(word)) &&
          (isNameWord(fold(word)) || !isOrdinaryWord(fold(word))) &&
          !COMMON.has(fold(word)),
      ),
  );
}
