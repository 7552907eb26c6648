import { shouts } from '../signals/shouting';
import { isNameWord, isOrdinaryWord } from '../text/ordinary';
import { standsAt } from '../text/passages';
import { before, opensSentence } from './shared/before';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { replaceSpan, words } from './shared/fix';
import { at } from './shared/theirs';

const MARKS = 'A row of marks raises the voice; one full stop says it calmly.';
const TRAILING = 'Trailing dots read as a sigh or a hint; finish the sentence.';
const SCARE = 'Quotation marks around their word say that you don’t believe it.';
const EAGER = 'One exclamation mark is plenty where something went wrong; more read as cheerful or cross.';

const SCARED =
  /(["“'‘])((?:so-called |alleged |bad |poor |terrible |horrible |awful |rude |broken |late |cold |wrong )?(?:bad|rude|broken|late|cold|faulty|dirty|damaged|issues?|problems?|experience|customers?|guests?|complaints?|concerns?|reviews?|stor(?:y|ies)|facts?|evidence|service|wait|damage|injury|incident|emergency|expert|friends?))["”'’](?![\p{L}])/giu;

export default defineCheck({
  id: 'tone-shout',
  group: 'tone',
  severity: 2,
  title: 'Shouting',
  why: 'Capitals read as shouting, and a shouted answer is the one that people pass on.',
  source: 'University accessibility guides on capitals; service-recovery practice',
  unguarded: ['quoted'],
  flags: [
    '[WE DO NOT OFFER REFUNDS].',
    'Please [READ THE TERMS].',
    'Sorry[!!!]',
    'Really[?!]',
    'We tried to call you[...]',
    'Sorry about your [“bad experience”].',
    '[NO ONE] was rude.',
    'Thanks[!!] We’ll check.',
    'It is [NOT OUR] van',
    'We do [NOT] take returns on sale items.',
    'The form says it [VERY CLEARLY] on page one.',
    'The bag was late and cold. ⇒ We are so sorry! We’re looking into it[!]',
  ],
  spares: [
    'Your order from the USA goes via DHL.',
    'Please quote case ABC-4411.',
    'NASA and IBM use it too.',
    'Thank you!',
    'You wrote "WORST NIGHT EVER", and I see why.',
    'The OK button.',
    'Open 9–5…or call ahead.',
    'Reply YES to keep the appointment, or text STOP to 155. ^AS',
    'The RBI asks every bank for KYC papers, and our FAQ lists them. – JP',
    'Love the new blend! ⇒ Thank you! That made our day!',
  ],
  find(context) {
    const { draft } = context.exchange;
    const theirs = context.exchange.customer?.text ?? '';
    const loud = shouts(draft).filter((s) => !(/\s/.test(words(draft, s)) && theirs.includes(words(draft, s))));
    return [
      ...loud.map((span) => at(context, span, draft[span.start] === '!' ? { message: MARKS } : {})),
      ...mixedMarks(draft).map((span) => at(context, span, { message: MARKS })),
      ...doubleMarks(draft).map((span) => at(context, span, { message: MARKS, severity: 1 })),
      ...trailingDots(draft).map((span) => at(context, span, { message: TRAILING, severity: 1 })),
      ...scareQuotes(draft)
        .filter(
          (s) => !theirs.toLowerCase().includes(words(draft, { start: s.start + 1, end: s.end - 1 }).toLowerCase()),
        )
        .map((span) => at(context, span, { message: SCARE })),
      ...eager(context),
    ];
  },
  fixes({ span }, { exchange }) {
    if (!span) return [];
    const text = words(exchange.draft, span);
    if (/^[!?]+$/.test(text)) return [replaceSpan(exchange.draft, span, text.includes('?') ? '?' : '.')];
    if (/^[.…]+$/.test(text)) return [replaceSpan(exchange.draft, span, '.')];
    if (/^["“'‘]/.test(text)) return [replaceSpan(exchange.draft, span, text.slice(1, -1))];
    const opens = opensSentence(exchange.draft, span.start);
    return [replaceSpan(exchange.draft, span, calm(text, opens, exchange.customer?.author ?? ''))];
  },
});

const mixedMarks = standsAt(/\?!+|(?<!!)!{1,9}\?|\?{2,}/g);
const doubleMarks = standsAt(/(?<!!)!{2}(?![!?])/g);
const trailingDots = standsAt(/(?<=\p{L})(?:\.{3,}|…)(?=$|\s+\p{Lu}|\s*\n)/gu);
const scareQuotes = standsAt(SCARED);
const singleMarks = standsAt(/(?<![!?])!(?![!?])/g);

/** More than one `!` in answer to a real failure; the last of them is marked. */
function eager(context: DraftContext): Match[] {
  if ((context.reading?.severity ?? 0) < 2) return [];
  const single = singleMarks(context.exchange.draft);
  return single.length > 1 ? [at(context, single.at(-1)!, { message: EAGER, severity: 1 })] : [];
}

/** The same words in sentence case; names keep their capital. */
function calm(text: string, opens: boolean, author: string): string {
  const named = new Set(author.toLowerCase().split(/\s+/));
  let first = opens;
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) => {
    const folded = word.toLowerCase();
    const opening = first || /[.!?]\s+$/.test(before(text, at));
    first = false;
    const code = word.length < 5 && word === word.toUpperCase() && !isOrdinaryWord(folded) && !/['’]/.test(word);
    if (code && folded !== 'i') return word;
    const keeps = folded === 'i' || /^i['’]/.test(folded) || named.has(folded) || isNameWord(folded);
    return opening || keeps ? folded[0]!.toUpperCase() + folded.slice(1) : folded;
  });
}
