import { isNameWord } from '../text/ordinary';
import { standsAt } from '../text/passages';
import type { Span } from '../types';
import { opensSentence } from './shared/before';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { removeSentence, replaceSpan } from './shared/fix';
import { core } from './shared/mend';
import { at } from './shared/theirs';

const INSIDE = 'I’m taking this up with the whole team, and [what changes].';
const NAMED = 'Naming the worker in public hands them to the crowd, and it moves the fault off the firm.';
/** A name beside a fault, either way round. Bounded, so that it stays linear. */
const NAMED_FAULT =
  /\b(?:our|the|your)?\s?(?:\p{Ll}+ )?(employee|waiter|waitress|server|driver|courier|nurse|agent|manager|receptionist|cashier|barista|chef|cook|engineer|technician|cleaner|guard|steward|stewardess|attendant|trainee|apprentice|colleague|adviser|advisor|rep|host|hostess|stylist|therapist|instructor|clerk|teller|supervisor|barman|barmaid|bartender),? (?:was |is )?(\p{Lu}\p{Ll}+)\b[^.!?\n]{0,60}\b(?:rude|wrong|mistake|fault|late|to blame|careless|forgot|lied|sacked|lazy|unprofessional|out of line|spoken to)\b/gu;
const NAME_DID =
  /(?<!\b(?:hi|hello|hey|dear|sorry|thanks|Hi|Hello|Hey|Dear|Sorry|Thanks) )\b(\p{Lu}\p{Ll}{2,})\b(?: (?:at|from|on|in|behind) (?:the|our) [^,.!?\n]{1,30}|, (?:our|the|who|your|whom) [^,.!?\n]{1,40},)? (?:\p{Ll}+ly )?(?:made (?:the|a|this|that) (?:mistake|error)|messed up|was (?:rude|wrong|careless|late|drunk|at fault|to blame)|is (?:new|lazy|useless|careless)|forgot|got it wrong|should have known|could not even|couldn['’]t even|(?:has|had) (?:now )?been (?:spoken to|talked to|off|signed off|ill|sick|suspended|fired|sacked|warned|let go|dismissed|disciplined)|was (?:fired|sacked|suspended|dismissed|hungover|signed off|given (?:a|his|her) (?:\p{Ll}+ )?warning)|has (?:a|an) (?:\p{Ll}+ )?(?:drinking|drink|drug|gambling|attitude) problem)\b/gu;
const NOT_NAMES = new Set([
  'we',
  'you',
  'it',
  'this',
  'that',
  'he',
  'she',
  'they',
  'nobody',
  'someone',
  'everyone',
  'which',
  'who',
  'our',
  'the',
  'your',
  'somebody',
  'what',
  'food',
  'delivery',
  'there',
  'yes',
  'service',
  'i',
]);

export default defineCheck({
  id: 'safe-staff',
  group: 'safe',
  severity: 3,
  title: 'Staff in public',
  why: 'Fault or punishment of a worker is between them and you; in public it looks like a scapegoat.',
  source: 'Review-site rules on personal data; service-recovery practice',
  unguarded: ['quoted', 'reported', 'absolved', 'hypothetical'],
  flags: [
    'The waiter [has been fired].',
    '[Our driver Paul was rude].',
    'She [has been disciplined].',
    'That agent [no longer works here].',
    '[Marta made the mistake].',
    'He’s [been suspended].',
    'The employee [was reprimanded].',
    '[We’ve let the cook go].',
    'The driver is currently on [a final warning].',
    'Dana has already had [two write-ups] this month.',
    'Dr. Mehra missed it as he’s on [stress leave].',
    '[Rosa at the front desk has been off] sick since May.',
    'Our [cleaner is lazy], we know.',
    'He is [off sick with stress].',
    'Our [nurse Petra is pregnant].',
    'Forgive Marco, [he has just lost his father].',
    '[Ben, the waiter you met, was given a final warning].',
    'You [were dismissed in March] for lateness, so we take this with a pinch of salt.',
  ],
  spares: [
    'Ask for Paul; he’ll help you.',
    'I’ve spoken with everyone on that shift.',
    'We trained the whole desk on Monday.',
    'Thanks for praising Marta!',
    'Our oven was fired up late.',
    'Your account was suspended by mistake, and that is our fault.',
    'The old menu no longer works with us, so we changed it.',
    'Our manager Ana will call you today.',
    'Ben, the waiter you met, was delighted by your words.',
    'Our cleaner lost her keys, and that is why we opened late.',
    'The cleaner was late because of us.',
    'Hi Josh, the train was late because of a signal failure.',
  ],
  frames: [
    '(he | she | they | who | <WORKER> | team | dr *) {(has | have | was | were | is | are | had | being) ~ (now | since | all)? ~ (been)? ~ (sacked | reprimanded | disciplined | demoted | laid off | written up | let go | dismissed | given a warning | warned formally)} !(case | claim)',
    '(who | which) ..4 {(is | was | has been) ~ (suspended | sacked | dismissed | fired)}',
    '(he | she | they | who | <WORKER>) {(has | have | was | were | is | are | had) ~ (now | since)? ~ (been)? ~ (fired | suspended | terminated | punished | removed from (her | his | their | the) (post | role | job | shift | team))}',
    '(he | she | who | you | they | <WORKER>) {(was | were | has been | have been | is) ~ (dismissed | sacked | fired | let go) ..3}',
    '(he | she | they | who | <WORKER> | * | team) ~ {(is | are | does | do | will)? ~ no longer (work | works | working | employed | part of (our | the) (team | crew | company)) ..2 (here | for us | with us | with the * | at)?}',
    '(he | she | <WORKER>) {(is | are | will be) ~ no longer with (us | the (company | firm | team))}',
    '(he | she | <WORKER>) {will not be (working | with us | here) ..3}',
    '(he | she) {(will | would) not be with us much longer}',
    '{(we | i) (have | had | will have to | had to)? ~ (let | letting) (him | her | them | (the | that | this | our) ..2 <WORKER>) go}',
    '{(we | i) ~ (have | had)? ~ (since)? (fired | sacked | dismissed | suspended | disciplined | reprimanded | wrote up) (the | that | him | her | our | them | this)}',
    '{(we | i) ~ (have | had)? ~ (given | gave | issued) (him | her | them | the ..2 <WORKER>) (a | an | the | his | her) ..2 (warning | dressing down | telling-off | ticking off | suspension)}',
    '{(on | got | had | given | his | her | their | after) ..2 (third | second | final | last | formal | written | verbal | official) warning}',
    '{<WORKER> ..2 , who is # !(minutes | years with)}',
    '{(# | several | had) ..2 write-ups}',
    '{disciplinary (action | process | procedure | procedures | hearing | meeting | measures | steps)}',
    '{on (stress | mental health | compassionate | disciplinary | sick) leave}',
    '(he | she | <WORKER> | @) , {(has | have | was | were | is) ~ (now)? ~ (been)? taken off the (road | rota | roster | desk | floor | team | schedule)}',
    '(our | the | that | your) ..1 {<WORKER> @? @? (is | was | has been) ~ (a bit | a little)? ~ (drunk | hungover | lazy | useless | hopeless | incompetent | stupid | clueless | dishonest | stealing | a thief | a liar | half asleep | off sick | sick with | pregnant | autistic | depressed | dyslexic | under investigation)}',
    '{(off | signed off) (sick | ill)? with (stress | depression | anxiety | burnout | exhaustion | <CONDITION>)}',
    '(he | she | who) {(is | was) ~ (half asleep | lazy | useless | hopeless | incompetent | hungover | clueless | not the brightest)}',
    '{(he | she | who | <WORKER> | @) ..3 (lost | buried) (his | her) ..1 <KIN>}',
    '{being let go for *}',
    '{let go for (theft | performance | stealing | lateness)}',
    '{(he | she | our ..2 <WORKER>) ..3 (is | are | has been | was) ~ (having | going through | struggling with) ..4 (home | divorce | custody | personal | drink | drinking)}',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span) return null;
    // "The parking fine was dismissed": a thing has no job to lose.
    const before = draft.slice(Math.max(0, match.span.start - 30), match.span.start);
    return /\b(?:fine|claim|complaint|case|charge|fee|ticket|order|account|membership|subscription|service|flight|line|product|item|model|menu|app|link|code|card|offer|page|it|deposit|appeal)\s$/i.test(
      before,
    )
      ? null
      : // Told to the reader, it strikes at them.
        /\byou\s$/i.test(before)
        ? { ...match, severity: 4 }
        : match;
  },
  find: named,
  fixes(match, { exchange: { draft } }) {
    if (!match.sentence) return [];
    const span = core(draft, match.sentence);
    return [
      replaceSpan(draft, span, INSIDE),
      ...(span.start === match.sentence.start ? [removeSentence(draft, match.sentence)] : []),
    ];
  },
});

function named(context: DraftContext): Match[] {
  const { draft } = context.exchange;
  const words = ({ start, end }: Span) => ({ start: start + (/^\s/.test(draft.slice(start, end)) ? 1 : 0), end });
  return [
    ...withFault(draft).map((found) => at(context, words(found), { message: NAMED })),
    ...whoDid(draft)
      .filter(({ start, caught }) => {
        const name = caught[1]!.toLowerCase();
        return !NOT_NAMES.has(name) && (isNameWord(name) || !opensSentence(draft, start));
      })
      .map((found) => at(context, words(found), { message: NAMED })),
  ];
}

const withFault = standsAt(NAMED_FAULT);
const whoDid = standsAt(NAME_DID);
