import { defineCheck, type DraftContext, type Match } from './shared/check';
import { replaceSpan } from './shared/fix';
import { core, placed } from './shared/mend';

const OPENING = 'An order as the first thing they read sounds curt; begin with what happened to them, then ask.';
/** Where somebody may be hurt, an order is kind. */
const SAFETY =
  /\b(?:unplug|turn (?:it )?off|switch (?:it )?off|valve|stop using|smoke|gas|fire|999|911|112|doctor|hospital|ambulance|poison|bin it|don['’]t eat|throw it|safe(?:ty)?|urgent|danger)\b/i;
const REASON =
  /\bso (?:that )?(?:I|we|he|she|they|your?)\b|\b(?:and|then) (?:I|we)['’]?\b|\b(?:I|we)(?:['’]ll| will| can)\b|\bbecause\b|\bto (?:help|let|protect|keep|get)\b/i;
const FIRST_IMPERATIVE = 3;

export default defineCheck({
  id: 'tone-command',
  group: 'tone',
  severity: 1,
  title: 'Ordering',
  why: 'This tells people what to do; asking, with a reason, gets the same and keeps them on your side.',
  source: 'Gibb 1961 (control); Danescu-Niculescu-Mizil et al. 2013',
  flags: [
    '[You must bring] the receipt.',
    '[You’ll have to wait].',
    '[Please understand that] we are busy.',
    '[Send us your order number].',
    'We’ll look at it, but [you will need to wait] until Friday.',
    '[You need to restart] it.',
    '[Please note that] we close at 8.',
    '[Provide proof] of purchase.',
    'Hi Sam, [send us the receipt] first.',
  ],
  spares: [
    'You don’t need to do anything.',
    'Could you send me the order number, so I can trace it?',
    'I’m sorry about the leak. Please turn off the valve first, it’s the blue one.',
    'You must have been exhausted.',
    'If it smokes, unplug it now.',
    'Please send me the receipt, so that I can refund you today.',
    'You have to be able to trust us with this.',
  ],
  frames: [
    '{you (must | have to | will need to | will have to | are required to | need to | are obliged to | shall) ~ (<ACT.inf> | <WAITING.inf> | be patient | understand | restart | wait)} !(have been | be able)',
    '{(please | kindly | you must | you have to | do) ~ (be patient | bear with us | understand (that)? | note (that)? | allow us | appreciate that | be aware | remember that | keep in mind | refrain)}',
    '{(i | we) (expect | require | need) you to <ACT.inf>}',
    '^^ {(please | kindly)? (send | provide | call | email | contact | submit | fill | read | check | refer | share | furnish | supply | forward | update | restart | show | bring | give) ~ (me | us | the | your | our | it | proof | a | all | in) ..3}',
  ],
  refine(match, context) {
    const { draft } = context.exchange;
    if (!match.span || !match.sentence) return null;
    const sentence = draft.slice(match.sentence.start, match.sentence.end);
    if (SAFETY.test(sentence) || REASON.test(draft.slice(match.span.end, match.sentence.end))) return null;
    const first = opensReply(match, context);
    // "Kindly share …" is a courtesy of one region, which tone-canned speaks of.
    if (match.frame >= FIRST_IMPERATIVE && /^kindly\b/i.test(draft.slice(match.span.start))) return null;
    if (match.frame >= FIRST_IMPERATIVE)
      return first ? { ...match, severity: upset(context) ? 2 : 1, message: OPENING } : null;
    return first && upset(context) ? { ...match, severity: 2, message: OPENING } : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const text = draft.slice(match.span.start, match.span.end);
    const lead = /^(?:you(?:['’]ll| will)? (?:must|have to|need to|are required to|are obliged to|shall)\s+)/i.exec(
      text,
    );
    const bare =
      /^(?:please |kindly )?(?=(?:send|provide|call|email|contact|submit|fill|read|check|share|forward|update|restart|show|bring|give|supply)\b)/i.exec(
        text,
      );
    const cut = lead ?? bare;
    const end = draft.slice(0, match.sentence.end).replace(/[.!\s]+$/, '').length;
    if (!cut || /\bwait\b/i.test(text) || /,| and | or /.test(draft.slice(match.span.end, end))) return [];
    const rest = draft.slice(match.span.start + cut[0].length, end);
    return [
      replaceSpan(
        draft,
        { start: match.span.start, end: match.sentence.end },
        placed(
          draft,
          match.span.start,
          `Could you ${rest[0]!.toLowerCase()}${rest.slice(1)}, so that I can [what it is for]?`,
        ),
      ),
    ];
  },
});

/** Whether nothing but a greeting comes before. */
function opensReply(match: Match, { exchange, sentences }: DraftContext): boolean {
  const start = match.span!.start;
  const before = sentences.filter((s) => s.span.end <= match.sentence!.start);
  return (
    start <= core(exchange.draft, match.sentence!).start &&
    before.every(
      (s) =>
        /^(?:@\S+\s*)*(?:hi|hello|hey|dear|good \w+|greetings)?\b[^.!?]{0,30}[.!,]?$/i.test(s.facts.text) &&
        s.facts.text.length < 40,
    )
  );
}

const upset = ({ reading }: DraftContext) => reading !== null && reading.severity >= 1;
