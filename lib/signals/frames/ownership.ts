import { defineSignal } from '../signal';

/** Whose fault "should have" names: the word before it. */
const SUBJECT = /(\p{L}+)\s+(?:\p{L}+ly\s+|also\s+|at least\s+)?$/u;
/** With these, "should have" blames the customer's side or a third party, unless it was towards you or us. */
const ELSE = new Set(
  'he she they who it customers guests people parents passengers courier carrier driver bank airline host seller merchant experience son daughter husband wife'.split(
    ' ',
  ),
);
/** "You should have been told": done to the customer by us. */
const SPARED =
  /^should(?:n['’]t| not| never)?(?:\s\p{L}+ly)?(?: have|['’]ve)(?: (?:not|never))?\s(?:been\s(?!at\b|there\b|here\b|home\b|in\b|on time\b|clear\b|more\b|an?\b|aware|able to)|had to|had (?:a|an|the|our|to)|needed to)/iu;
/** An apology's own words own nothing beyond it: "sorry if we …", "sorry we let you down". */
const SORRY_IF = /\b(?:sorry|apologi[sz]e|regret)\s+(?:if|you feel|you felt)\b[^,.;]*$/i;
const SORRY_THAT = /\b(?:sorry|apologi[sz]e|regret|learn|hear)\s+(?:that\s+)?$/i;
/** What is granted only for the sake of argument. */
const IF = /\b(?:if|whether|in case|unless|even though)\s+(?:\p{L}+\s+){0,2}$/iu;
const STOCK = /\b(?:down|the mark|short)\W*$/i;
/** Towards you or us: "he should've come and got me". */
const US =
  /^should(?: have|['’]ve)[.!]?$|^[^,.;]*\b(?:you|me|us|our|happened|taken|come to this|gone out|left|reached|been (?!a\b|more\b|an exception)\p{L}+)\b/iu;

/** The writer's own people, whose slip is the writer's. */
const OURS =
  '(our | my | one of our | a member of our | somebody on our | someone on our) ..1 (team | staff | crew | kitchen | driver | drivers | colleague | colleagues | warehouse | depot | agent | agents | office | reception | receptionist | desk | system | systems | app | developers | devs | engineers | chef | cook | waiter | waitress | server | manager | clerk | cashier | technician | fitter | shop | store | branch | support | packers | website | bakers | nurse | teacher | guide | host)';
const SLIP =
  '(mistake | error | slip | mix-up | oversight | failing | fault | failure | bug | muddle | lapse | blunder | mishap | problem)';

export default defineSignal({
  id: 'ownership',
  means: 'The reply takes responsibility, beyond saying sorry.',
  flags: [
    'That’s on us.',
    'We got this wrong.',
    'We let you down.',
    'We should have called you.',
    'This was our mistake.',
    'I take full responsibility.',
    'We dropped the ball on Friday.',
    'We missed your email.',
    'I’ll look after this myself.',
    'The fault is ours.',
    'You’re right, and we fell short.',
    'That is ours to fix.',
    'We failed to warn you.',
    'There is no excuse for that.',
    'That was wrong of us.',
    'I got the packing wrong.',
    'We broke our word to you.',
    'You were right to complain.',
    'The fault was in our system.',
    'We messed up your booking.',
    'We should have caught it.',
    'He should have come and got me.',
    'Nobody at our desk told you, and they should have.',
    'I’m the one who mixed up the dates.',
    'We did a bad job on your fence.',
    'Should have said so on Saturday.',
    'The description should have said so.',
    'Our bad, the link was broken.',
    'An error at our end charged you twice.',
    'I’ll take a look at this for you.',
    'We’ve let our standards slip.',
    'The part should never have left the workshop.',
    'We accept that we did not keep you informed.',
    'We broke this with the spring update.',
    'One of our drivers gave you the wrong time.',
    'We did not test it on older phones.',
    'Totally our bad.',
    'It is we who are to blame here.',
    'You were overcharged because we forgot the discount.',
    'The mistake happened in our laundry.',
    'Poor from us, plain and simple.',
    'Leave it with me.',
    'Our engineers overlooked the old models.',
    'We treated you badly.',
    'We let the cleaning slip in June.',
    'We have failed at the one thing you came for.',
    'We booked you in twice by mistake.',
    'This went wrong in our office.',
    'There was a gap in how we train people.',
    'The responsibility for that lies with me.',
  ],
  spares: [
    'You should have called.',
    'It is not our fault.',
    'We missed you at the party.',
    'The courier got it wrong.',
    'We should have more stock on Friday.',
    'It’s on us to know, and we did nothing wrong.',
    'She should have asked for a manager.',
    'You should have received your code by now.',
    'This is not the experience we want for you.',
    'Your experience should not have been an exception.',
    'Our mistake rate is below one percent.',
    'We do not answer calls after six.',
    'We are responsible for 40 shops.',
    'We are sorry that we didn’t meet your expectations.',
    'We have no reason to believe that it was lost.',
    'You got the date wrong.',
    'Sorry if we let you down.',
    'Your next coffee is on us.',
    'We take it to heart.',
    'If we made a mistake we will correct it.',
    'We accept returns within 30 days.',
    'You should never have opened it.',
    'Your bank sent the money back in error.',
    'Our team gave you the right answer.',
    'Please leave it with the porter.',
    'You deserve a holiday after that race.',
    'You should have been there at noon.',
  ],
  holds(sentence, { start, end }) {
    const before = sentence.slice(0, start);
    if (/\bnext\b[^,.;]*$/i.test(before) && /\bon (?:us|me)$/i.test(sentence.slice(start, end))) return false;
    if (IF.test(before) || SORRY_IF.test(before) || (STOCK.test(sentence.slice(start, end)) && SORRY_THAT.test(before)))
      return false;
    const rest = sentence.slice(start, end + 60);
    if (!/^(?:should|ought to)/i.test(rest)) return true;
    const subject = SUBJECT.exec(before)?.[1]?.toLowerCase() ?? '';
    if (subject === 'you') return SPARED.test(rest);
    if (ELSE.has(subject)) return US.test(rest);
    return true;
  },
  frames: [
    '(should | ought to | must) ~ (never | not ever) ~ have ~ !(opened | used | bought | ordered | booked) *',
    '(we | i) ~ (accept | accepted | admit | acknowledge | recognise | recognize | concede | regret | know | are aware | are sorry to say) ~ (that)? (we | i | our ..2) ~ (did | have | had | were | was) ~ not ~ !(meet | live | agree | receive | always | provide | accept | have) *',
    '(we | i) ~ (accept | accepted | admit | acknowledge | recognise | recognize | concede | know) ~ (that)? (we | i | our ..2) ~ (have | had)? ~ (failed | fell | fallen | got | let | were wrong | was wrong | were late | were slow | caused | missed | lost | mishandled | should)',
    '(we | i) (accept | admit | acknowledge | recognise | recognize) ~ (our | my) (mistake | mistakes | error | errors | part | share | failing | failings | fault | responsibility | shortcomings)',
    `(we | i | ${OURS}) ~ (have | had)? ~ (broke | broken | introduced | caused | shipped | pushed | released | created | made) ~ (this | it | that | a | an | the) ..2 (bug | error | mess | regression | muddle | with the | in the | in an | with our | for you)`,
    '(we | i) ~ did not ~ (do !(anything | it | this wrong | that) | test | think | honour | honor | keep to | stick to | plan | pass | train | prepare | read | pay attention | pay enough | meet (our | the | that) | live up to (our | what) | put !(you | anything) | take (your | enough | care | the time) | show | make (it | that | this) (clear | easy) | send | give you)',
    `${OURS} ~ (did not | had not | was not | were not) ~ (tell | told | listen | check | checked | answer | reply | see | help | do | trained | pass | follow | read)`,
    `${OURS} ~ (has | have | had)? ~ (sent | gave | given | told | charged | booked | packed | served | put | quoted | delivered | shipped) ..3 (wrong | incorrect | twice | false | bad | nonsense | raw | cold)`,
    `${OURS} ~ (has | have | had)? ~ (overlooked | missed | forgot | forgotten | mislaid | misplaced | ignored | neglected | overcharged | misread | misquoted | messed | botched | mixed up | lost (your | the | track)) !you`,
    '(we | i) ~ (have | had)? ~ (overcharged | undercharged | misled | misinformed | mistreated | ignored | neglected | forgot | forgotten | failed | disappointed) (you | him | her | your | them) !(if)',
    '(we | i) ~ (have | had)? ~ (mixed up | mislaid | misplaced | mishandled | botched | misquoted | mistyped | misprinted | misjudged | overlooked | forgot | forgotten | neglected) !(you) *',
    `(we | i | ${OURS}) ~ (have | had)? ~ (charged | sent | booked | cancelled | canceled | closed | blocked | shipped | billed | removed | deleted | deactivated | gave | took | delivered | packed) ..6 (by mistake | in error | by accident | by our mistake)`,
    `(we | i | ${OURS}) ~ (have | had)? ~ (treated | served | handled | informed | advised | spoke to | packed | communicated | managed | cooked | dealt with) (you | this | it | that | your | the | things) ..2 (badly | poorly | unfairly | wrongly | rudely | carelessly | very well not)`,
    `${SLIP} ~ (that)? ~ (happened | occurred | arose | came | started | began | was made | were made) ~ (in | at | with | on | by | from) (our | my | us | me)`,
    '(it is | it was) (we | us | me) (who | that) ~ (is | are | was | were | am | got | made | lost | failed | let | forgot | gave | sent | told | caused | broke | booked | charged | missed | did)',
    '^^ ~ blame (us | me)',
    '^^ ~ (our | my) (bad | fault | mistake | doing | error | slip | oversight) $',
    '^^ ~ (very | pretty)? (poor | bad | weak | sloppy | slack | shoddy | disappointing) ~ (show | work | service | planning | communication | timing)? ~ (from | of | on | by) (us | me | our (part | side | end))',
    '(was | is | were) ~ (very | pretty)? (poor | bad | weak | sloppy | slack | shoddy | unprofessional) ~ (from | of | on) (us | me | our (part | side | end | team))',
    '(failure | failing | failings | mistake | error | gap | flaw | weakness) (in | of | with) (how (we | i) | the way (we | i) | our ..1 (process | training | planning | team | system | service | checks | handling))',
    '(responsibility | blame | fault) ..3 (lies | rests | sits | is) ~ with (us | me)',
    '(went | gone | goes) ~ wrong (in | at | on | with) (our | my) ..1',
    'leave (it | this | that) (with | to) me',
    '(i | we) ~ (will | am going to) ~ (see (it | this) through | stay on (it | this) | stay with (it | this | you) until)',
    '(we | i | our ..2) ~ (have | had)? ~ let (the | our | your | things | it | this | standards) ..2 (slip | slide | lapse | fall through | get (this | that) ..1)',
    '(we | i | our team | our staff) ~ (have | had)? ~ failed !(to find | to see) (at | in | here | there | badly | with | our | and | miserably | $)',
    '(i | we) ~ (take | took | am taking | taking) ~ (full | personal)? ~ charge (of (this | your) | from here)',
    '(i am | we are) accepting (it | this | that | our (mistake | fault))',
    '(is | was | are | were | that | this | all | part) ~ (entirely | squarely | all)? (down to | on) (us | me | our (team | side | end | part | crew)) !to',
    '(is | was | were | which | simply) ~ (our | my) ~ (routing | planning | bug | slip | lapse | blunder | error | job and | miss | mix-up | muddle | own doing | own fault | call and)',
    '^^ (our | my) ~ (bug | slip | lapse | blunder | mess | mix-up | muddle | miss)',
    '(our | my) ~ * (room | team | desk | side | system | office | end | staff | kitchen | driver) is ~ (mistake | fault | error)',
    '(wrong | bad | poor | careless) ~ (answer | call | decision | advice | welcome | show | form | job | service) (from | by | on our) (us | me | our | part)',
    '(we | i) (let | sent | gave | sold | told | charged | put | left | made | took | kept) (you | it | that | this | the | them | him | her | your) ~ ..3 (late | wrong | walk | cold | twice | down | waiting | hanging | short | harder | worse | in the dark | without)',
    '(we | i) ~ (ought to | could) ~ (have | not have) ~ (been | <ACT.pp> | <TELL.pp> | <REPAIR.pp> | done | made | caught | known | kept)',
    '(we | i) ~ (had | have) ~ not ~ (thought | checked | told | cracked | noticed | explained | trained | warned | planned | rung | called | answered | replied | kept)',
    '(we | i) (am | are) ~ (embarrassed | ashamed | mortified | gutted we | gutted i)',
    '(was | were | is | are) (for us | ours | in our hands | our job | my job | our responsibility) ~ (to | and)?',
    '(we | i) (ran out | forgot | muddled | mislaid | double-booked | overbooked | underestimated | miscounted | misjudged | misread | over-cooked | overcooked | undercooked | mislabelled | mispriced)',
    '(i | we) (own | accept | admit) (it | this | that | the | up)',
    '(is | was | which is | and) (our | my) (lapse | failing | slip | oversight | blunder)',
    '(was | were | be | rests | lies | entirely | squarely | all | fully) ~ (entirely | squarely | all | fully | wholly)? on (us | me) !to',
    '(is | was | were | be | are | entirely | solely | been) !not ~ (our | my) ~ (own | fault | mistake | error | failure | failing | doing | responsibility | oversight | problem to fix | job to)  !not',
    '(fault | mistake | error | failure | responsibility | blame | failing | oversight | miss) (is | was | lies | sits | rests) ~ (all | entirely | squarely)? (ours | mine | with us | with me)',
    '(is | are | was) ~ (ours | mine) to (fix | put right | sort | solve | own | carry | answer for | prevent | catch | plan for | make right | get right | check | explain)',
    '(we | i | our team | our staff) ~ (have | had)? ~ failed ~ (to | you | on)',
    '(we | i) ~ (take | accept | own | bear | have to take | must take | took) ~ (full | complete | the | this | that | all | total)? ~ (responsibility | blame | ownership | one | that | this | it) !(to heart | seriously | on board | very seriously | forward | further)',
    '(we | i) (own | owned) (this | that | it | the | up)',
    '(we | i) ~ (have)? ~ (missed | overlooked | lost | forgot | mixed up | misplaced | ignored | neglected) ~ (your | the | that | this | it | to | both | several | every | all | any)',
    '(i | we) (am | are) ~ (personally | taking) ~ (ownership | charge of | looking into | handling | responsible | taking care | this on)',
    'we (want | need | have) to do better',
    '(we | i) (can | must | should | need to | have to | will) do better',
    '(should | ought to) ~ not? ~ (have | of) ~ !(more | a | some | your | our | no | access | received | got | gotten | arrived) ..3',
    'you (deserved | deserve !(a (break | rest | treat | holiday | drink | medal | prize)) | were owed | were right to | are right to) !(a refund if)',
    '(there (is | was) | for which there is | with) ~ (no | not any | never a) reason (for you to | you should | to (keep | leave | make | treat | speak | charge | send | rush))',
    '(that | this | it | which | what happened | ^) (is | was | simply)? ~ (not | hardly) ~ (good enough | acceptable | ok | okay | on $ | on and | right of us | fair on you)',
    '(totally | completely | simply | utterly | just)? unacceptable (on | from | of) (our | us | my | me)',
    '(wrong | careless | clumsy | lazy | sloppy | thoughtless | unkind | unfair | rude | silly | daft | stupid | slow) (of | from | on) (us | me | our | my)',
    '(was | is | were) (a | an) ~ (daft | silly | bad | poor | wrong | stupid | careless | terrible) (idea | choice | move | call) (of (ours | mine) | by us | on our)?',
    '(an | a | the | this | by) ~ * ? (error | mistake | slip | mix-up | oversight | failing | fault | failure | bug | muddle | lapse) (on | at | in | from | of) (our | my | ours | mine) ~ (end | side | part | team | system | systems | office | kitchen | app | site | website)?',
    '(fault | mistake | error | problem | failing | blame) (is | was | lies | sits | rests | lay) ~ (with | in | at) (us | our | me | my)',
    '^^ (our | my) bad',
    '(mistake | error | slip | oversight | idea | choice | decision | muddle | mess) of (ours | mine)',
    '(no | not an | not any) (excuse | excuses) !(policy)',
    '(we | i | my team | our team | our staff) ~ (did | have | had | were | was | could) ~ not ~ (answer | answered | reply | respond | call | rung | ring | tell | warn | check | explain | listen | keep | follow | catch | spot | get back | give you | say | let you know | live up | do (enough | right | better | that | our) | act | notice | treat you | handle | deliver (on | what | the | for | $) | clear enough | good enough | ready | there for | communicate | communicated | look | care) !(any | receive)',
    '(we | i) (were | was | are) ~ (wrong | late | slow | careless | unprepared | at fault | to blame | responsible !for # | too slow | not ready | not clear | unclear) !(you | that you | to hear)',
    '^^ (our | my) ~ (fault | mistake | error | failure | failing | oversight) !(to | is not | rate | rates)',
    '(i | we | i am going to) will? ~ (look after | see to | handle | take care of | deal with | follow | oversee | own | sort | chase | see | bring | sort out | go through) ~ (this | it | that | your | everything | to) ..8 (myself | personally)',
    '(i | we) (will | am going to | are going to) ~ (personally | myself) (see to | look | make sure | handle | sort | take | call | ring | check | follow | go | deal | oversee | speak | chase)',
    'i (will | am going to | would be (happy | glad | more than happy) to | can) ~ (look into | take a look | review | look at | check on | investigate | get to the bottom of | see to) ~ (this | that | it | the | your | what | why | at (this | that | it | your))',
    '(we | i) will take care of (it | this | that) (for you)?',
    '(we | i) (had | have) (a | an | some) ~ (bug | glitch | mix-up | slip-up | muddle)',
    '(we | i | our team | our staff | the team | our crew | my team | our system) ~ (have | had)? ~ (dropped the ball | fell short | fallen short | messed | mess | screwed | blew it | slipped up | slip | slipped | failed you | made a mistake | made an error | made a mess | made a hash | made a pig | botched | fumbled | mishandled | bungled | owe you | missed the mark | broke our | broke my | broke a | broken our | broken my | wasted your | did you wrong | let our standards | let ourselves down | got muddled) !(on your end)',
    '(we | i | our team | our staff | the team | my team) ~ (have | had)? let (you | your | him | her | them | our guests) ~ ..2 down',
    '(we | i | our team | our staff | the team | my team | our driver | our kitchen | our system | our website | our courier | one of us) ~ (have | had | clearly | did)? ~ (got | gotten | get | had | set) !(you) ..4 wrong',
    '(our | my) ..3 (was | were | is | had it | had that | had you) ~ wrong',
    '(take | taking | took) (it | this | that) on the chin',
    '(it | that) (is | was) (our | my) (job | place | duty | turn) to ..6',
    '(i am | we are) the (one | ones) (who | that) !(can | will | do | could | should)',
    '(mistake | error | slip | oversight | choice | call) (that | which)? (we | i) made',
    '(we | i) (did | made) (a | an | such a) ~ (bad | poor | sloppy | terrible | rotten | half | shoddy | lousy) (job | * job | mess | fist)',
    '(hands up | guilty as charged | my apologies for my part | i hold my hands up | we hold our hands up)',
    "(one's | that's | this's) on (us | me)",
    '(because | thanks) (of | to) (us | our (mistake | error | slip))',
    '(we | i) (sat on | under-provisioned | waited too (long | much) | was too slow | pushed ..3 too softly | held ..4 too long | hid it | buried it)',
  ],
});
