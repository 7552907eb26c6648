import { defineCheck } from './shared/check';
import { removeSentence, replaceSpan } from './shared/fix';
import { core } from './shared/mend';
import { at } from './shared/theirs';

const HEAR = 'I’d like to hear this from you in full; please call me on [number].';
const KEEP = 'You’re free to keep your post up. I’d only ask for a chance to put it right.';
const COOL = /\b(?:court(?:s|yard)?|tennis|squash|basketball|food court)\b/i;

export default defineCheck({
  id: 'safe-legal-threat',
  group: 'safe',
  severity: 4,
  title: 'Threat',
  why: 'A threat turns one complaint into a story, and threats over a review can break the law.',
  source: '16 CFR 465 (2024); Consumer Review Fairness Act 2016; review-site rules',
  unguarded: ['hypothetical', 'reported', 'absolved'],
  flags: [
    '[Remove this review or] we will sue.',
    '[Our lawyers] have been informed.',
    '[This is defamation].',
    '[Expect a cease and desist].',
    'We reserve the [right to take legal action].',
    '[Your libellous post] will cost you.',
    '[We’ll see you in court].',
    '[Delete this immediately].',
    '[We will pursue damages].',
    'We would caution you that [false statements have consequences].',
    'Kindly refrain from misleading reviews, else we shall [take appropriate legal recourse].',
    'We will be [letting your employer] know how you speak to people.',
    'This [will be passed to our solicitors].',
    '[I’d delete it if I were you].',
    'You get [one warning from me].',
    '[If this isn’t removed in 48 hours], expect a letter.',
    '[You’d do well to be quieter].',
    '[We know where you work].',
    '[Everyone at your office will hear what you wrote].',
    '[Our solicitors have been informed] of this post.',
    'We will [consider our options in law].',
    '[We reserve the right] to take this further.',
    'We [suggest you take down this post].',
    'The matter [has been handed to our lawyers].',
    'Please note that [fake reviews are a crime] in this country.',
    '[We have screenshots of your private messages].',
  ],
  spares: [
    'You mention a lawyer; here’s the address for that.',
    'Our law firm clients ask this often.',
    'The tennis court is closed.',
    'I’ve reported the post that shows your phone number.',
    'You have legal rights here and I’ll list them: refund or repair.',
    'You’re free to keep your post up. I’d only ask for a chance to put it right.',
    'We’ve called the police about the stolen bikes and gave them the footage.',
    'Please remove the battery before you post it back.',
    'You didn’t have to post it online to be heard by us.',
    'Our legal name changed last year.',
    'Our lawyer friends love this place too.',
    'We have taken advice on our new terms.',
    'We know where you are coming from.',
    'I’d suggest you remove the cover and press reset.',
    'We reserve two tables a night for walk-ins.',
    'I have a screenshot of our own old price list here.',
    'Fake tickets are a problem at the gate, and ours was too slow to see it.',
    'I’ve reported the lost card to the police for you.',
    'You may take the shelf down or leave it up.',
  ],
  frames: [
    '(false | fake | such | these | defamatory | untrue | malicious | dishonest) ..1 (review | reviews | post | posts | claims | statements | accusations | comments | allegations) (is | are | can be | may be | could be) ~ (a | an)? ~ (crime | criminal | offence | offense | illegal | unlawful | punishable | against the law | actionable)',
    '(post | review | comment | statement | statements | words | this | it) (is | are) ~ (legally | clearly)? actionable',
    '(i | we) (have | kept | keep | took | saved | have kept | have taken) ..2 (copies | screenshots | screenshot) of (your | this | the) (private)? (post | review | comment | comments | messages | page | account)',
    '{(our | my) legal} !(name | entity | structure | status | form | obligation | obligations | duty | duties | notice | page | pages | terms | team confirmed | aid)',
    '{(our | my) <LAWYER>} !(clients | client | fees | team confirmed | department confirmed | partners | friends | friend | regulars | guests | customers | neighbours)',
    '{(consult | consulting | instruct | instructed | contact | contacting | contacted | speak to | spoken to | involve | referred to | passed to | hear from | hearing from | refer (it | this) to) (a | our | my | the)? <LAWYER>}',
    '{(take | taking | pursue | pursuing | initiate | start | seek | seeking | begin | consider | considering | face | threaten | facing) ..3 <LAWSUIT>} !(seriously | into account)',
    '{(right | rights) to ..2 (take | pursue | seek) ..2 (legal)? (action | recourse | steps)}',
    '{(we | i) ..4 (will | shall | are going to | may | can | intend to | will have to | would) ..2 (sue | prosecute | press charges | litigate)}',
    '{(we | i) ..3 pursue ..2 (damages | this | you | costs)}',
    '{(we | i) will see you in court}',
    '{(our | my) (lawyer | lawyers | solicitor | solicitors | attorney | attorneys | counsel) (is | are | has | have | will | would) ..3}',
    '{(everyone | everybody | people | your colleagues | they) ..1 at your (office | work | school | church | company | club | firm) ..1 (will | should | would | may | might) ..4}',
    '{(we | i) know where (you | your *) (work | live | lives | works | park | go)}',
    '{your (boss | employer | wife | husband | partner | landlord | school | colleagues | neighbours | neighbors) (may | might | will | would | should | could | ought to | deserve | deserves) ..2 (like | love | want | be | see | know | read | hear | enjoy | find)}',
    '{(consider | considering | weighing | exploring | looking at | examining | reviewing | explore | weigh) ..2 (our options | our position | our legal position | every option)}',
    '{(the matter | this | it | your ..2 <REVIEWED>) ..3 (in the hands of | forwarded to | handed to | sent to | being looked at by | shared with) (our | the | a)? (lawyers | lawyer | solicitors | solicitor | legal team | attorneys | police | insurers)}',
    '{(you | the author) (can | may | will | could) ..2 (be held | be) (liable | responsible for damages | accountable in court)}',
    '{(hold | holding) you (liable | personally liable | accountable | responsible for (the | any | our) (loss | losses | damage))}',
    '{(strongly | kindly | would)? (advise | advised | urge | suggest | suggested | recommend) (you | that you)? ..2 (remove | delete | take down | withdraw | retract) (this | your | the | that | it) ..2 (<REVIEWED> | $)}',
    '{(we | i) reserve (all | the | our | every) (right | rights)} !(of admission | to refuse service | to change)',
    '{see you in court}',
    '{(this | that | it | which | your ..2 <REVIEWED> | reviews like this | such ..2 <REVIEWED>) ..2 (is | are | amounts to | constitutes | border on | borders on) ~ (a form of)? <DEFAME>}',
    '{(your | this | these | such | further | any | that)? <DEFAME> ..2 (post | posts | review | reviews | comment | comments | statement | statements | claims | remarks)}',
    '{(expect | expecting | receive | await | send you | go ahead with | serve) ..3 (cease and desist | <LAWSUIT> | a letter from our | notice in case)}',
    '{(remove | delete | take down | retract | withdraw | pull | pull down) (this | your | the | that | it) ..2 <REVIEWED> (or | immediately | now | at once | today | before | within | by | else)}',
    '{(remove | delete | take down | retract | withdraw | pull | pull down) (this | your | it) (or | immediately | now | at once | else)}',
    '{(take | pull) (this | your | the | that | it) (<REVIEWED> | * <REVIEWED>)? down (or | immediately | now | at once | today | before | within | by | else)}',
    '{(delete | remove) (this | it) (and we | if i)}',
    '^ {delete (this | it | your ..2 <REVIEWED>)}',
    '{(if | unless | until | once) ..3 (<REVIEWED> | this | it) ..2 (comes down | goes away | is ~ not (removed | deleted | taken down) | is (removed | deleted | taken down) | come down | go away) (in # *)?}',
    '{would (delete | remove | take) (it | this | that) ..2 if i were you}',
    '{(refrain from | think twice before | careful about | careful what you | stop) ~ (posting | post | spreading | publishing | putting) ..3}',
    '{(would | you would) do well to * ..3}',
    '{(false | untrue | such | these | public | defamatory) ..2 (statements | accusations | claims | reviews | posts) ..5 (have | has | face | carry) (consequences | legal consequences)}',
    '{(further | legal | strict) action ..3 (may | will | shall | can) ..2 (follow | be taken | taken)}',
    '{will take (further | strict | appropriate | necessary)? action (if | should | against)}',
    '{(reported (you | this | your) | report you | reporting you | report this | report your account) ..4 (to the (police | authorities | cyber *) | to your employer)}',
    '{(we | i) ..3 (will | shall | going to) ~ report you}',
    '{(letting | let | tell | telling | inform | informing | contact | contacting | call | calling | ring | number for) your (employer | boss | landlord | school | university | place of work | manager at)}',
    '{(a | one | last | final | only) warning from (me | us)}',
    '{consider (this | yourself) ..2 (warning | warned)}',
    '{(abusive | such | these) (users | customers | guests | accounts | people) (may | will | can | shall) be ~ (blocked | banned | barred | reported)}',
    '{(bound by | reminded of | remind you of | remind you that) ..8 (confidentiality | non-disparagement | nda | settlement agreement | yours)}',
    '{(legally (obliged | required | bound)) to (protect | delete | keep | remove)}',
    '{before (somebody | someone) ..2 (says | gets | say)} ',
    '{(i | we) ~ (will | shall | can | could | may | might | have to | am | are | would)? ~ (post | posting | publish | publishing | share | sharing) ..1 (it | that | this | the (video | footage | recording | emails | messages)) (online | publicly | everywhere)}',
    '{shall i post it}',
    '{(monitoring | monitors | follows | following | watching) (this | your) (account | page | posts | profile)}',
    '{(it | that) would be ..3 shame if}',
    '{(would | be) (hate | awful | shame | pity) ..3 (for them to | if they) (get | got) a call}',
  ],
  refine(match, context) {
    const { draft } = context.exchange;
    if (!match.span || !match.sentence) return null;
    const sentence = draft.slice(match.sentence.start, match.sentence.end);
    return COOL.test(sentence) && !/\b(?:see you|take you|legal|sue|in court)\b/i.test(sentence) ? null : match;
  },
  find(context) {
    // "by Friday or we go ahead": the deadline and the threat are one clause, whatever stands between.
    return [...context.exchange.draft.matchAll(/\byou have (?:until|till) [^.!?\n]{1,60}\bor (?:we|I|else)\b/gi)].map(
      (m) => at(context, { start: m.index, end: m.index + m[0].length }),
    );
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.sentence || !match.span) return [];
    const about = /\b(?:delete|remove|take|pull|down|withdraw|retract)\b/i.test(
      draft.slice(match.span.start, match.span.end),
    );
    const put = about ? KEEP : HEAR;
    const span = core(draft, match.sentence);
    return [
      replaceSpan(draft, span, put),
      ...(span.start === match.sentence.start ? [removeSentence(draft, match.sentence)] : []),
    ];
  },
});
