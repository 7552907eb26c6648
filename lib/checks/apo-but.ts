import type { SentenceFacts } from '../text/net';
import { noted } from '../text/remembered';
import type { Span } from '../types';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { editsFix, words } from './shared/fix';
import { owns } from './shared/owning';

const APOLOGY = /\b(?:sorry|apologi[sz]e|apologies|apologi[sz]ing|regret)\b/i;
const NOT_APOLOGY =
  /\b(?:(?:nothing|no need|not)[^.]{0,12} to (?:be sorry|apologi[sz]e)|sorry (?:state|sight|excuse)|sorry to (?:say|bother|trouble)|not sorry)\b/i;
const TURN =
  /(?:,|;|—|–|-|\s)\s*(?<!\bnobody )(?<!\ball )(?<!\bnothing )(?<!\banything )(?<!\bonly that, )(but|however|though|although|(?<=[,;—–-] ?)yet|that said|nevertheless|having said that)\b(?!\s+for\b)/i;
const OPENS_WITH_TURN =
  /^(?:but|however|that said|having said that|nevertheless|nonetheless|even so|still,|then again)\b/i;
/** What makes up for it after the turn: our own act, a way on, a word of understanding or more regret. */
const MENDS =
  /^\s*,?\s*(?:(?:hopefully|happily|thankfully|luckily|the good news|please|do |don['’]t worry|rest assured|not (?:only|just)|also|we['’]re here|here['’]?s|here is|glad|you(?:['’]ll| can| could| may| shall| should be able)|(?:it|that|this|they)(?:['’]ll| will| should)(?! not))\b|(?:(?:I|we|our \w+|my \w+)\b(?:['’](?:ll|ve|d|m|re))?[^.!?]{0,40}?\b(?:can(?!['’]?t|not)|will(?! not)|would (?:love|like)|['’]ll|['’]d (?:love|like)|have (?:now |already |since |just )?\w+(?:ed|en|t)\b|['’]ve|am|['’]m|are (?:here|happy|glad|working|looking|investigating|fixing|taking|going|doing|on)|['’]re (?:here|happy|glad|working|looking|on|going)|hope|promise|want|do understand|understand|hear|should have|know|appreciate|need (?:a|your|the|some)|fixed|refunded|sent|asked|called|spoke)))/i;
const REFUSES =
  /\b(?:can(?:not|['’]t)|unable|won['’]t|will not|not able|don['’]t|do not|didn['’]t|did not|isn['’]t|is not|never|not)\b/i;

export default defineCheck({
  id: 'apo-but',
  group: 'apo',
  severity: 3,
  title: 'Sorry, but',
  why: 'What comes after “but” takes the apology back; end the apology with a full stop and say what you can do.',
  source: 'Stone, Patton & Heen 1999',
  flags: [
    '[I’m sorry, but] the rules are clear.',
    '[We apologise. However], you were late.',
    '[Sorry for the wait, but] we were busy.',
    '[Apologies, though] it was marked.',
    '[Sorry about that. But] next time book ahead.',
    '[I apologise; however] the fee stands.',
    '[We’re sorry, but] we can’t help.',
    '[Sorry for the mix-up. That said], the menu was correct.',
    '[We regret this, but] it’s not our fault.',
    'Hi Ivana, [we’re sorry but] file deletion only happens on user command.',
    '[Sorry you missed your practice but] lateness is a choice.',
    '[We do apologise for the queue, although] most people were happy to wait.',
  ],
  spares: [
    'It’s slow but steady, and it will arrive Friday.',
    'I’m sorry we missed it, and nobody but us is to blame.',
    'But for your note we would not have known.',
    'I’m sorry. I can’t undo Friday, but I can refund it.',
    'Sorry for the wait; not only that, but we never called.',
    'We’d love to fix it but need your order number.',
    'Sorry for the wait, but I’ve now put your order at the front.',
    'I’m sorry this took so long, but we are on it and I’ll call you tonight.',
    'There is nothing for you to be sorry for, but thank you.',
    'Sorry is the least I can say, but here is what changes today.',
  ],
  find({ exchange: { draft }, sentences }: DraftContext): Match[] {
    const found: Match[] = [];
    sentences.forEach(({ span, facts }, i) => {
      const text = words(draft, span);
      const sorry = sorryIn(facts);
      if (!sorry) return;
      const start = span.start + opening(text, sorry.index);
      const rest = text.slice(sorry.index);
      const turn = TURN.exec(rest.slice(0, 160));
      if (turn && /[;:(]\s+\w/.test(rest.slice(0, turn.index))) return;
      if (turn) {
        const end = span.start + sorry.index + turn.index + turn[0].length;
        if (takesBack(draft.slice(end, span.end))) found.push(match({ start, end }, span));
        return;
      }
      const next = sentences[i + 1];
      if (!next || draft.slice(span.end, next.span.start).includes('\n\n')) return;
      const opens = OPENS_WITH_TURN.exec(words(draft, next.span));
      if (opens && isBare(rest) && takesBack(draft.slice(next.span.start + opens[0].length, next.span.end))) {
        found.push(match({ start, end: next.span.start + opens[0].length }, span));
      }
    });
    return found;
  },
  fixes({ span, sentence }, { exchange: { draft } }) {
    if (!span || !sentence) return [];
    const marked = words(draft, span);
    const turn = /[\s,;—–-]*\b(but|however|though|although|yet|that said|nevertheless|having said that)$/i.exec(marked);
    if (span.end > sentence.end) {
      // The turn opens the next sentence: it can go, and what it led in must stand on its own.
      const opener =
        /\b(?:but|however|that said|having said that|nevertheless|nonetheless|even so|still|then again)\W*$/i.exec(
          marked,
        );
      const next = /^[\s,]*(\S)/.exec(draft.slice(span.end));
      if (!opener || !next) return [];
      const word = /^[\w\s]+/.exec(opener[0])![0].trim().toLowerCase();
      return [
        editsFix(
          [{ start: span.start + opener.index, end: span.end + next[0].length, text: next[1]!.toUpperCase() }],
          `Leave out “${word}”`,
        ),
      ];
    }
    if (!turn) return [];
    const at = span.start + turn.index;
    const rest = draft.slice(span.end, sentence.end);
    const next = /^[\s,]*(\S)/.exec(rest);
    if (!next) return [];
    // Facts after the turn are kept; a mere defence makes room for help.
    if (/\d|https?:|@/.test(rest))
      return [
        editsFix(
          [{ start: at, end: span.end + next[0].length, text: `. ${next[1]!.toUpperCase()}` }],
          'End the apology with a full stop',
        ),
      ];
    const end = /[.!?]$/.test(rest) ? sentence.end - 1 : sentence.end;
    return [
      editsFix(
        [{ start: at, end, text: '. Here is what I can do: [what you can do]' }],
        '… Here is what I can do: [what you can do].',
      ),
    ];
  },
});

const sorryIn = noted(({ text }: SentenceFacts) => (NOT_APOLOGY.test(text) ? null : APOLOGY.exec(text)));

const match = (span: Span, sentence: Span): Match => ({ span, captures: {}, frame: -1, sentence });

/** Most words an apology says after "sorry" and still be bare: "sorry for the mix-up". */
const BARE = 6;
const isBare = (fromSorry: string): boolean => fromSorry.trim().split(/\s+/).length <= BARE;

/** Where the apology's own clause begins: "Hi Sam, we are sorry" starts at "we". */
function opening(text: string, sorry: number): number {
  const lead =
    /(?:\b(?:I|we)(?:['’](?:m|re))?(?:\s+\w+){0,3}\s+|\b(?:my|our)(?:\s+\w+)?\s+|\b(?:so|very|really)\s+)$/i.exec(
      text.slice(0, sorry),
    );
  return lead ? lead.index : sorry;
}

/** Whether the words after the turn defend, refuse or lecture, rather than mend. */
function takesBack(after: string): boolean {
  if (owns(after)) return false;
  const mends = MENDS.exec(after);
  return (
    !mends ||
    REFUSES.test(mends[0]) ||
    /^\s*,?\s*(?:we|I)(?:['’]re| are|['’]m| am) (?:unable|not|afraid|only)\b/i.test(after)
  );
}
