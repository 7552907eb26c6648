import { defineCheck } from './shared/check';
import { instead, leaveOut } from './shared/mend';
import { soughtAfter, unlessOwned } from './shared/owning';
import { words } from './shared/fix';

export default defineCheck({
  id: 'def-denial',
  group: 'def',
  severity: 3,
  title: 'Denial',
  why: 'Calling their account untrue or impossible ends the listening, and everyone else reads it as “we don’t believe customers”.',
  source: 'Kapes et al. 2022; Gibb 1961 (certainty)',
  flags: [
    '[That is simply not true.]',
    '[This never happened] at our store.',
    '[We categorically deny these] claims.',
    '[Your version of events is false.]',
    '[We dispute everything] in this post.',
    '[There is no way our] driver said that.',
    '[What you describe could not] possibly have occurred.',
    '[I reject the suggestion] that we were rude.',
    '[Your account is inaccurate] and misleading.',
    'Hi Sam, I’m sorry to read this, but our staff [would never speak] to a guest like that.',
    'We checked with the team and [everything was working fine] on the night.',
    'Our inspector came on Monday and [no fault was found].',
    '[I find it hard to believe] that anyone on our team would laugh at you.',
    '[We are very surprised to read] this review.',
    'Dear guest, [our anti-cheat system does not make mistakes].',
    'Thanks for the post. [That’s quite unusual], most parcels arrive the next day.',
    'These bags [don’t tear by themselves].',
    'Dear Mrs Hall, [it is not true that the] room smelled of smoke.',
    'I’m afraid [your account of the evening isn’t accurate].',
    '[There was no hair in the food when it left] our kitchen.',
  ],
  spares: [
    'It is not true that refunds take a month, and I am sorry our site says so.',
    'This should never have happened.',
    'We never want a guest to leave hungry.',
    'You are right, the price on the shelf was false.',
    'I can’t deny we were slow.',
    'I can’t imagine how frustrating that evening was.',
    'You were told we close at 9. That is incorrect, and it is our mistake.',
    'I’m surprised to hear we charged you twice, and I’ve already reversed it. That’s on us.',
    'The heating is working again since this morning.',
    'We’ll dispute the charge with the courier for you.',
    'It’s not true that you have to pay again.',
  ],
  frames: [
    'your (account | version | description | telling | report) ~ (of)? ..4 (is | was) ~ not ~ (accurate | correct | right | true | fair | how * *)',
    '(there was | there were) no ..4 (when | while) (it | they) ~ (left | came out | went out | arrived)',
    'it ~ (is | was) ~ not (true | the case | correct | accurate | right) that (our | we | the | my | you !(have to | need to | must | will | owe) | your | any | anyone | he | she | they | this | a)',
    '(say | says | suggest | suggests | show | shows | tell | tells | indicate) ~ (otherwise | differently | a different story | another story)',
    '(i | we) ~ (doubt | seriously doubt) ~ (that)? (you | this | anyone | it | very much)',
    '(got | received | given | served | had) ~ exactly what ~ you ~ (ordered | paid for | asked for | booked | chose | requested)',
    'first ~ (that)? (we | i | anyone) (have | has | had)? ~ (heard | been told | known) (of | about)?',
    '(works | worked | working | fine) ..2 for (everyone | everybody | all) (else | our other | the other | other)',
    'you ~ (describe | mention | refer to | claim) ..1 (does | do | did) not (exist | happen | occur)',
    '^^? (that | this | which | these | those | what you say | what you wrote) ~ (is | was | are | were) ~ <UNTRUE>',
    '(your | this | the | these | such | those | his | her | their) ..2 <ACCOUNT> ~ (is | are | was | were | contains | contain | has) ~ (a | full of | many | some)? ~ (<UNTRUE> | absurd | ludicrous | laughable | ridiculous)',
    '(false | untrue | baseless | unfounded | misleading | inaccurate | malicious | groundless | unfair | unfounded) (and * )? (accusation | accusations | claim | claims | allegation | allegations | statement | statements | review | reviews | information about us | comments | comment)',
    '(this | that | it | such a thing | what you describe | nothing of the sort | nothing like that | no such thing) ~ (did not ~ (happen | occur | take place) | never ~ (happened | occurred | took place) !before | has never ~ (happened | occurred) !before | (could | can) not ~ (have)? ~ (happened | happen | occurred | occur | been))',
    '(we | i) ~ (must | have to | would | do)? ~ <DENY.inf|pres> ~ (that | this | these | the | your | any | all | every | everything | what | with you | with your | with this | with that)',
    '(we | i) ~ do not ~ (accept | agree with | recognise | recognize) (that | this | your | the | it | what | any)',
    '(we | i) ~ (must | have to | would | beg to | will have to) ~ (<DENY.inf>)',
    'there is (~ no way | absolutely no way | no possibility | no chance) ~ (that | our | my | any | the | we | he | she | they)',
    '(our | my) ..4 would (never | not ~ ever | not have) ~ !(want | wish | like | hope | intend | expect | know | need | be happy | be here) *',
    '(he | she | they | we | i) would never ~ !(want | wish | like | hope | intend | expect | know | need | have (known | found) | be | ask | guess | thought | known | seen | heard | had | been | noticed | tried | got) *',
    '(what | as) you ~ (describe | claim | say | allege | report | wrote) ..2 (could not | can not | did not)',
    '(we | i) ~ (find | have) ~ (it | this | that)? ~ (a | a little | a bit | very | rather | somewhat | quite)? (hard | difficult | impossible | hard time) (to)? (believe | believing | see | see how | imagine | picture | picturing | accept | credit | square | reconcile | understand how | understand why)',
    '(we | i) ~ do (find | find it) ..3 (hard | difficult) to',
    '(we | i) ~ (can not | do not | could not) ~ (imagine | believe | think) ~ (that | our | any | he | she | they | him | anyone | anybody | this | it) ..4 (would | could | was | is | happened)',
    '(we | i) ~ (are | am | were | was) ~ (a)? (bit | little | touch)? ~ (surprised | shocked | taken aback | puzzled | baffled | astonished | perplexed) ~ (to (read | hear | see | learn | receive | find) | by (your | this | the) | that you | at (your | this))',
    '(it | this | that) ~ (is | was | came as) ~ (a | quite a | such a | bit of a)? ~ (surprise | shock) to (us | me | read | hear | see)',
    '^^ (that | this) ~ (is | was | sounds) ~ (very | quite | rather | most | highly)? unusual',
    '(everything | servers | server | system | systems | service | platform | app | site | website | line | machine | equipment | matchmaking | streams | lift | heating | feature | functions | button) ~ (is | are | was | were) ~ (working | running | functioning | operating | operational | stable) ~ (fine | normally | correctly | properly | perfectly | well | as (designed | intended | expected | it should) | at our end | on our side | on our end)',
    '(works | work | working | performs | performing | functioning) ~ exactly? as (designed | intended | we designed it | it should be)',
    '(no | not a | not any) ..2 (fault | faults | defect | defects | error | errors | evidence | bugs | issue | issues | problem | trace | sign | damage | irregularity | wrongdoing) ..2 (was | were | could be | can be | has been) ~ (found | detected | identified | seen)',
    '(found | find | see | saw | detected | identified | shows | showed | seen) ~ no ..2 (fault | defect | error | evidence | bugs | problem | trace | sign | irregularity | wrongdoing | structural)',
    '(we | i | our ..3) ~ (could | can | were | was | are | have been) ~ (not | unable to) ~ (been able to)? ~ (reproduce | replicate | recreate | find any (error | fault | evidence | issue | problem))',
    '(do | does) not ~ make ~ (such)? (mistakes | errors | a mistake)',
    '(do | does | did) not ~ (happen | disappear | crack | fail | break | vanish | die | tear | fall apart | stop | move | change | leave | come off | go missing) (~ (just)? (by | on) (itself | themselves | its own | their own))',
    '(nothing | no fault | no error | no problem | not) ~ (wrong)? ~ (at | on | from | with) our (end | side | part)',
    '(mistake | error | problem | issue | fault | delay) (is | was | lies) ~ not ~ (at | on | with) (this | our) (end | side)',
    'nothing (has | had)? ~ changed ~ (on | at | in) (our | this) (side | end | app | product | recipe)',
    '(is | was | are) ~ not (a | an)? (fault | problem | bug | defect | error) (with | in | of) (the | our)',
    '(from | on) our (side | end) ~ (the | everything | all) ..4 (did | worked | went | is | was | were | are) ~ (exactly | correct | fine | well | as | smoothly)',
    '(we | i) have no reason to (believe | think | doubt)',
    '(is | are | was | were) ~ never ~ (deducted | deleted | issued | given | removed | banned | sold | shared | sent | served | done | used | charged | left) ~ (without | in | unless | on | to | with | for)',
    '(footage | cctv | video | photos | photo | footage can) ~ (can)? ~ (be)? (misleading | deceptive)',
    '(tells | tell) (its | their | a different | another | a very different) own? story',
    '(rather | very | quite) different (account | version | picture | recollection | story)',
  ],
  refine(match, context) {
    if (!match.span || soughtAfter(context.exchange.draft, match)) return null;
    const text = words(context.exchange.draft, match.sentence ?? match.span);
    // "It is not true that refunds take a month, and I'm sorry our site says so."
    if (/^it\b/i.test(words(context.exchange.draft, match.span)) && /\b(?:sorry|apolog\w*)\b/i.test(text)) return null;
    const kept = unlessOwned(match, context);
    // "That's unusual" doubts, but it also opens many an honest answer.
    return kept && /unusual$/i.test(words(context.exchange.draft, match.span)) ? { ...kept, severity: 2 } : kept;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span) return [];
    const technical =
      /\b(?:work|function|running|stable|operat|fault|defect|error|bug|reproduc|replicat|mistakes|changed|problem|by (?:it|them)sel|unusual|end|side)\w*/i.test(
        words(draft, match.span),
      );
    return [
      ...(technical
        ? instead(
            draft,
            match,
            'I couldn’t see the cause from here yet, so I’d like to look again with you: [what you will check].',
          )
        : instead(
            draft,
            match,
            'That is not how we want anyone to be treated, so I’m going through that day with the team and will write to you [by when].',
            'I see this differently from what I have here, and I’d like to go through it with you in private: [how to reach you].',
          )),
      ...leaveOut(draft, match),
    ];
  },
});
