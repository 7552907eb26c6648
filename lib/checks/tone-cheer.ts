import { standsAt } from '../text/passages';
import type { Severity } from '../types';
import { before } from './shared/before';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { answerable, upset } from './shared/complaint';
import { replaceSpan } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { at } from './shared/theirs';

const RETURN =
  'They were let down; a wish to see them soon reads as not having heard it. Leave the door open without asking.';
const EMOJI = 'An emoji in answer to harm reads as a shrug, and screen readers say its name aloud.';
const STYLED = 'Screen readers spell or skip styled letters; plain ones reach everyone.';
const ROW = 'A row of emoji is read aloud one by one; keep one at most.';
const OPEN_DOOR = 'If you ever want to talk about it, ask for me: [name].';

const ONE =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*|[:;]-?[)DP](?=\s|$)/gu;
/** Signs of care and of plain text, which fit anywhere. */
const FITTING = /^(?:©|®|™|✓|✔|☎|📞|✉|📧|🙏|💔|😔|😞|😟|😢|🕊)/u;
const LETTERS = /[\u{1D400}-\u{1D7FF}](?:[\s\u{1D400}-\u{1D7FF}]*[\u{1D400}-\u{1D7FF}])?/gu;
const FIRST_RETURN = 2;

export default defineCheck({
  id: 'tone-cheer',
  group: 'tone',
  severity: 2,
  title: 'Cheer that jars',
  why: 'Cheerful words in answer to harm tell people that you didn’t take it in.',
  source: 'Verheijen & Liebrecht 2025; university accessibility guides',
  flags: [
    'I was burned by your coffee and nobody helped, I’m furious. ⇒ [Oops]!',
    'You lost my dad’s watch and nobody cares, I’m furious. ⇒ [Yikes], bummer.',
    'Waited 3 hours, raw chicken, rude staff. NEVER coming back. ⇒ We are [looking forward to welcoming you] back!',
    'Your driver hit my gate and drove off, I’m livid. ⇒ [Hey there]! Happy Monday!',
    'My whole family got food poisoning at your place. ⇒ We’re looking into it [😂]',
    'You ruined our wedding and we want our money back. ⇒ [Can’t wait to welcome you] back!',
    'Third outage this week, I lost a client because of it and I’m furious! ⇒ [Haha] technology, right?',
    'My car was robbed in your car park and security laughed at me. ⇒ Stay safe! [#BestHotel]',
    '[𝗪𝗲 𝗮𝗿𝗲 𝘀𝗼𝗿𝗿𝘆]',
    'Thanks a lot [🎉🎉🎉]',
  ],
  spares: [
    'Best pizza in town! ⇒ You made our night 🍕',
    'Do you open Friday? ⇒ Hey there, yes at 9.',
    'Waited 3 hours, raw chicken, rude staff. NEVER coming back. ⇒ If you ever give us another try, ask for me.',
    'The soup was cold and the waiter rude. ⇒ I’m sorry. It’s fixed.',
    'Love the new blend! ⇒ Awesome, see you again soon!',
  ],
  frames: [
    '{(oops | oopsie | oopsies | whoops | whoopsie | uh oh | yikes | yay | woohoo | woo hoo | haha | hahaha | hehe | lol | lmao | bummer | no worries)}',
    '{(hey there | hiya | howdy | heya | hey hun | hey lovely | hey love | hey babe | happy (monday | tuesday | wednesday | thursday | friday | saturday | sunday | holidays | weekend) | stay (awesome | tuned | safe and) | have a (great | lovely | wonderful | nice | fantastic | fabulous | good | blessed | amazing) (day | weekend | evening | one | week) | keep smiling | exciting times)}',
    '{(we | i)? ~ (can not wait | hope | hoping | look forward | looking forward | would love | excited | really hope) ~ (to | that we can | for) ~ (see | seeing | welcome | welcoming | serve | serving | have | having | host | hosting | be) (you | your) ..4 (again | back | soon | aboard | on board | next (time | visit)?)}',
    '{(we | i)? ~ (hope | hoping) (you | that you) ~ (will)? ~ (come | give us another | visit | return | fly with | stay with | dine with | join us) ..4 (again | back | soon | chance | try)}',
    '{see you ~ (again | soon | next time | back | there)}',
    '{(look forward | looking forward) to your next (visit | stay | order | trip | flight)}',
  ],
  refine(match, context) {
    if (!grave(context)) return null;
    return match.frame >= FIRST_RETURN
      ? { ...match, message: RETURN, ...(context.playbook.pack === 'playful' && { severity: 1 as const }) }
      : { ...match, severity: weight(context) };
  },
  find(context) {
    const { draft } = context.exchange;
    const rows = emojiRows(draft).map((s) =>
      at(
        context,
        { start: s.start, end: s.start + draft.slice(s.start, s.end).trimEnd().length },
        { message: ROW, severity: 1 },
      ),
    );
    const styled = styledLetters(draft)
      .filter((s) => s.end - s.start > 4)
      .map((s) => at(context, s, { message: STYLED }));
    return [...styled, ...rows, ...(grave(context) ? jolly(context, singleEmoji(draft), hashtags(draft)) : [])];
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span) return [];
    const text = draft.slice(match.span.start, match.span.end);
    if (/^[\u{1D400}-\u{1D7FF}]/u.test(text)) return [replaceSpan(draft, match.span, text.normalize('NFKC'))];
    if (/^[#:;]|^\p{Extended_Pictographic}/u.test(text)) {
      const space = /\s*$/.exec(before(draft, match.span.start))![0].length;
      // "Sorry about that 😅 Have you tried …": it stood where a sentence ends.
      const ends =
        /[\p{L}\p{N}]\s*$/u.test(before(draft, match.span.start)) && /^\s+\p{Lu}/u.test(draft.slice(match.span.end));
      return [
        replaceSpan(draft, { start: match.span.start - space, end: match.span.end }, ends ? '. ' : '', 'Leave it out'),
      ];
    }
    const whole = match.frame >= FIRST_RETURN ? instead(draft, match, OPEN_DOOR) : [];
    return [...whole, ...leaveOut(draft, match), ...(whole.length === 0 ? interjection(draft, match) : [])];
  },
});

const emojiRows = standsAt(/(?:\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}]*\s?){3,}/gu);
const styledLetters = standsAt(LETTERS);
const singleEmoji = standsAt(ONE);
const hashtags = standsAt(/(?<![\p{L}\p{N}&/])#\p{Lu}\w+/gu);

/** At a real but ordinary failure a friendly greeting is a matter of style; at harm or fury it isn't. */
const weight = ({ reading, playbook }: DraftContext): Severity =>
  reading!.severity >= 3 || (reading!.intensity >= 3 && playbook.pack !== 'playful') ? 2 : 1;

/** Something went badly wrong, or they are very upset. */
function grave({ reading, exchange }: DraftContext): boolean {
  if (!reading || !answerable(reading) || reading.feelings.some((f) => f.id === 'delight')) return false;
  // Who jokes about it may be joked with, as long as nobody was harmed.
  if (reading.severity < 3 && /\b(?:ha(?:ha)+|lol|lmao)\b|[😂🤣😅]/iu.test(exchange.customer?.text ?? '')) return false;
  const question = reading.asks.length > 0 && !upset(reading) && reading.severity < 3;
  return (
    !question &&
    reading.points.length > 0 &&
    (reading.severity >= 2 || (reading.intensity >= 2 && reading.severity >= 1))
  );
}

function jolly(
  context: DraftContext,
  emoji: { start: number; end: number }[],
  tags: { start: number; end: number }[],
): Match[] {
  const { draft } = context.exchange;
  const theirs = context.exchange.customer?.text ?? '';
  return [
    ...emoji
      .filter((s) => !FITTING.test(draft.slice(s.start, s.end)))
      .slice(0, 1)
      .map((s) => at(context, s, { message: EMOJI, severity: weight(context) })),
    ...tags.filter((s) => !theirs.includes(draft.slice(s.start, s.end))).map((s) => at(context, s)),
  ];
}

/** "Oops!" and "Hey there," go with their mark; the next word gets the capital. */
function interjection(draft: string, match: Match) {
  const { start, end } = match.span!;
  const after = /^\s*[,!.–—-]*\s*/.exec(draft.slice(end))![0].length;
  const next = draft[end + after];
  if (!next || start !== match.sentence?.start) return [];
  return [replaceSpan(draft, { start, end: end + after + 1 }, next.toUpperCase(), 'Leave it out')];
}
