import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { owns } from './shared/owning';
import { recast, UNDONE } from './shared/recast';

/** Acts a customer tells of when they praise, lose or were let down: "you didn't book a sea view to look at a wall". */
const NOT_THEIRS =
  '!(pay | deserve | sign up | come here to | come (to | in | here) (us)? (for | to) | book * to | order * to | ask for (this | that | any) | ask to | wait | leave (happy | satisfied | with) | give up | expect | have | get | understandably | hear | enough | quite)';

export default defineCheck({
  id: 'blame-failed',
  group: 'blame',
  severity: 3,
  title: 'You didn’t …',
  why: 'Naming what the customer did or left undone makes the reply a charge sheet; make the thing, or us, the subject instead.',
  source: 'Zhang et al. 2018; Stone, Patton & Heen 1999 (contribution)',
  flags: [
    '[You failed to] provide a receipt.',
    '[You didn’t read] the instructions.',
    '[You never told] the waiter about the allergy.',
    '[You neglected to] cancel in time.',
    '[Your failure] to respond caused this.',
    '[You forgot] to enter the code.',
    '[You chose] the cheapest option.',
    '[You ignored] our messages.',
    'This happened [because you arrived] late.',
    '[You refused] to wait.',
    'It looks like [you may have overlooked] the weekend rate.',
    '[You must have selected] the wrong option.',
    'Dear Sam, [nobody told us] about the dog.',
    '[At no point did you] mention it to the crew.',
    'The returns slip [was not enclosed].',
    'There was [no one home] when the driver came.',
    '[You signed] the estimate on Monday.',
    '[You were late] for the appointment.',
    '[You seem to have missed] our reminder.',
    '[Perhaps you left] them in a hot car.',
    '[You gave us the wrong address].',
    'Hi Jo, [your phone was off].',
    '[You ignored three reminders from us].',
    'Sir, [you have given wrong PIN code].',
    '[You cancelled too late] and that is the fee.',
    '[It was you who insisted] on the early slot.',
    'Then [you can only blame yourself].',
    'It went flat since [you left it on all] night.',
    '[You waited until the last minute].',
    '[You left the window open] in the storm.',
    '[You only had to ask].',
    '[You are using the brush wrong].',
    'The order [form was filled in by you].',
  ],
  spares: [
    'You didn’t get the service you paid for.',
    'You never received the parcel, and that’s on us.',
    'You haven’t done anything wrong.',
    'If you didn’t get my mail, tell me.',
    'You never should have had to ask twice.',
    'You didn’t deserve that.',
    'You chose us for your birthday and we let you down.',
    'Nobody told you, and that is our mistake.',
    'You were late for your train because of us.',
    'You may have seen our message this morning.',
    'You signed up for a quiet room and got the opposite.',
    'You didn’t order a cold dinner, and you should not have been served one.',
    'If you gave us the wrong address we can change it today.',
    'You were sent the wrong address by our own desk.',
    'You accepted our word and we broke it.',
    'You chose the small room and you still deserve a clean one.',
    'I understand why you did not call us again.',
    'You waited until the last minute because we kept you waiting for the form.',
    'You sat there for two hours without anyone coming over.',
    'You were told to park outside by our own team.',
    'You only have to ask, and we’ll bring one.',
    'Since you left us your number, I’ll ring today.',
  ],
  frames: [
    'you ~ (have | had)? ~ (given | gave | provided | entered | put | typed | supplied | sent | quoted | selected | chosen | chose | used | went to | gone to | came to | turned up at) ..3 (wrong | incorrect | invalid) ..1 (pin | code | otp | password | postcode | zip | account | size | measurements | information | info | data | id | gate | product | model | store | shop | branch | link | entrance | door | platform | terminal | item | colour | color)',
    '(wrong | incorrect | incomplete | false | invalid) ..4 (was | were | has been | had been) ~ (given | provided | entered | supplied | selected | submitted | chosen) by you',
    '(given | provided | entered | supplied | selected | caused | damaged | opened | broken | placed | ordered | cancelled) by (you | yourself) !(will | is (safe | correct))',
    'you ~ (have | had)? ~ (cancelled | canceled | ordered | booked | returned | entered | filed | applied | complained | told us | informed us | paid | sent | submitted | redeemed | used) ..5 (too late | too early | after (the | our) ..1 (offer | deadline | cut-off | window | sale | promotion | date | period | closing))',
    'you ..12 (and | but) ~ now ~ (you)? (complain | say | claim | want | expect | write | blame | moan | demand | come)',
    '(it (was | is) you | you (were | are) the (one | person)) ~ (who | that) ~ (changed | wanted | chose | cancelled | canceled | booked | insisted | requested | decided | ordered | broke | caused | signed | picked | left | did not | never | refused | missed | entered)',
    'you (can | could | should | must | may) ~ (only)? ~ blame (yourself | your own)',
    '(only | nobody | no one) ~ (but)? yourself to blame',
    '(to blame | blame) (but | is) yourself',
    'you ~ (waited | left it) (until | till | to) the (last | very last) (minute | moment | day)',
    '(since | as) you ~ (yourself)? ~ (repaired | opened | modified | altered | washed | dropped | missed | failed | chose not | refused | ignored | cancelled | canceled | arrived late | left (it | the) | let the | did not !(get | receive | hear | have | see | feel | want))',
    'you ..8 without ~ (ordering | saying (a word | anything) | telling (us | anyone) | asking (us | anyone | first) | ringing | calling (us | ahead) | checking | reading | waiting) !(anyone)',
    'you ~ (kept | were ~ (busy)?) (talking | texting | chatting | arguing | filming | interrupting | insulting) ..3',
    'you ~ left (the | your | a) ..3 (open | unlocked | running | unattended | in the (sun | rain | car) | plugged in | filthy | dirty | on all)',
    'you ~ (have | had | must have | simply)? ~ (overfilled | overloaded | mishandled | dropped | spilled | spilt | scratched | overtightened | misspelled | mistyped | misplaced | insisted on | insisted that | provoked)',
    'you ~ (have | had)? ~ (typed | wrote | written | spelled | spelt | entered | filled in) (your | the) ..4 (wrong | wrongly | incorrectly)',
    'you ~ parked (in | on | across | outside | over | where) !(our (space | garage))',
    'you ~ left it (plugged | open | unlocked | running | in the | outside | on all | on over)',
    'you ~ (would | did | could) ~ not ~ (let | allow | give) (us | our | me | the staff | the team) !(down | know how)',
    'you (yourself | personally) ~ (confirmed | told | said | chose | signed | agreed | picked | asked | booked | wanted | wrote)',
    'you ~ (have | had)? ~ (refused | rejected | declined | turned down) ~ (every | each | all | our | any | both | the) ..2',
    'you ~ (are | were | have been) ~ (using | wearing | washing | handling | charging | storing | holding | doing) ..4 (wrong | wrongly | incorrectly | wrong way | improperly)',
    'you ~ (only | just | simply) had to (ask | tell | call | say | read | press | wait | check | look | knock)',
    '(nobody | no one) ~ (forced | made) you to',
    '(can not | could not | do not) ~ read (minds | your mind | people | thoughts)',
    '(please | kindly | first | should | need to | must) ~ learn (how to | to) (use | read | operate | handle)',
    'you ~ (brought | smuggled) your own (food | drinks | drink | alcohol | wine) !(cake)',
    'you ~ (left | hung up | walked out | stormed out | drove off | checked out) before (we | i | anyone | the | our) ..2 (could | had | was able | were able)',
    'you were ~ (offered | given the | told you could) ..8 (and | but | which) ~ (you)? ~ (said no | declined | refused | turned it down | did not | chose not)',
    '(we | i | staff | they | my team) (are | am) not ~ (mind readers | a mind reader | psychic | psychics | telepathic | clairvoyant)',
    'that is what ~ (happens | you get) (when | if | for) ~ (you | people | one | not)?',
    'you can not ~ (really | seriously | honestly | possibly)? expect',
    'you ~ (have | had | may have | might have | must have | seem to have | appear to have)? ~ (<FAIL.past|pp>) ~ (to | our | the | all | my | every | this | these | that | it | reminders | messages | by)',
    'you ~ (have | had)? ~ (ignored | overlooked | disregarded | skipped | refused | dodged) ~ (# | several | repeated | both | any | two | three | many | multiple | previous | earlier) ..3',
    `you ~ (did | have | had) ~ not ~ (even | actually | ever)? ${NOT_THEIRS} <ACT.inf|pp>`,
    `you ~ never ~ (actually | even)? ${NOT_THEIRS} <ACT.past>`,
    'you have not ~ <ACT.pp>',
    'your (own)? (failure | refusal | lateness | negligence | inaction | inattention | oversight | carelessness | late arrival | late cancellation | mistake | mistakes | error) !(message | code | report | screenshot | log)',
    'you (have | had | also | did | clearly | then | simply | already | obviously)? ~ (chose | opted | picked | selected | elected | decided | opt | choose | chosen) ~ (not to | to (not | leave | ignore | cancel | wait | sit | stay | go | post | write | make | decline | skip | accept | pay) | the (cheapest | cheap | wrong | basic | standard | # | lowest) | (the)? wrong | our (cheapest | basic) | against | a ..1 (fare | rate | ticket | room))',
    'you ~ (did | have)? ~ (signed | agreed to | accepted | approved | authorised | authorized | consented | okayed | confirmed | ticked | acknowledged | initialed | initialled | declined | turned down) ~ (the | our | to | off | all | bloodwork | no | # | * form | yours)',
    'you ~ (signed !up !for | ticked | initialed | initialled | authorised | authorized | okayed)',
    'you (had | have) been (told | shown | warned | asked | explained | informed)',
    'you did ~ (sign | agree | accept | approve | authorise | authorize | consent | confirm | tick | acknowledge | decline | say | mention | ask for | choose | request | order) *',
    'which you ~ (have | had | did | then | clearly | chose to)? ~ (not)? ~ (done | did not | accepted | confirmed | declined | approved | signed | ticked | chose | turned down | agreed | passed on | ignored | refused | overlooked | missed)',
    '(estimate | sheet | contract | form | terms | box | waiver | agreement | quote | consent | job card | invoice | stencil) (that | which)? you ~ (signed | approved | ticked | accepted | agreed | initialled | initialed)',
    'with your (signature | initials) (on | at)',
    '(after | with) your (consent | permission | approval | agreement) ~ (is | was | the | that)',
    '(someone | somebody) (else in | else at | else on | using your | in your (house | household | party | group) | with access to your)',
    '(form | order | booking | address | size | date | details | name | names) ..4 (was | were) ~ (filled | filled in | filled out | entered | placed | made | written | typed | submitted) by you',
    '(agreed | accepted | signed | confirmed | acknowledged | chosen | requested | authorised | authorized) (to)? by you',
    'because you ~ (arrived | came | turned up | left | chose | used | entered | let | did not | had not | have not | never | were (late | not | too) | ignored | failed | dropped | opened | removed | cancelled | forced | picked | missed | refused | ordered (the | too) | booked (the | too))',
    'you (arrived | turned up | showed up | came | checked in | got here) ..3 (late | early | after | without)',
    'you (were | arrived) ~ (the one)? ~ (late | early | rude | abusive | drunk | aggressive | shouting | yelling | screaming | unreachable | not (reachable | available | there | home | present | in) | unable to be reached) !(for your (train | flight | job | work | wedding | meeting | shift | own | exam | interview | bus | plane | class) | home | to your | because (of us | we) | on your own)',
    'you (have | had)? ~ missed (# | our (call | calls | email | message | deadline | window | reminder) | (this | the) (window | deadline | cut off | cut-off | call | notification | email | reminder | slot | appointment | last) | your (appointment | slot | appointments) !(because))',
    '(at no (point | time | stage) | never once | not once) did you',
    '^^ (it)? ~ (looks | appears | seems | sounds | is likely | is possible | is probable) ~ (like | that | as if | as though | to us that)? you ~ (may | might | must | did | have | had)? ~ (not)? ~ (have)? ~ !(received | found | had | been | experienced | hit | enjoyed) (<ACT.past|pp> | <MISTAKE.past|pp> | <FAIL.past|pp> | crossed | left | missed | entered | used)',
    'you ~ (must | may | might | probably | possibly) ~ have ~ !(been | noticed | seen | heard | received | had | found | come across | got | read about | already) (<ACT.pp> | <FAIL.pp> | purchased | shared | missed | done this | typed | left | lost | dropped | used | mistakenly)',
    'you (must | might) ~ have ~ (mistakenly | accidentally | inadvertently | wrongly | received a)',
    'you ~ (seem | appear) to (have | be) ~ !(been | had | received | a | an | discrepancy | trouble | problems | issues | some | having | experiencing) *',
    '(perhaps | maybe | presumably | no doubt) you ~ (did not | had not | have | were not)? ~ (<ACT.past|pp> | <FAIL.past> | left | dropped | missed | used)',
    'you have probably ~ <ACT.pp>',
    'you ~ (gave | provided | entered | put | typed | supplied | sent | wrote | left | booked | used) ..3 (wrong | incorrect | invalid | incomplete | old) ..1 (address | number | phone number | postcode | email | details | date | dates | name | size | card)',
    'your ~ (phone | mobile | phones | doorbell | bell | intercom) (was | were) ~ (off | switched off | turned off | dead | out of battery | engaged | unreachable | on silent)',
    '(nobody | no one | no-one | no one in your (party | group) | none of you | neither of you | you and your (party | group)) ~ (ever)? ~ (told | asked | informed | let | mentioned | notified | raised | reported | alerted | spoke to | said | complained | brought) ~ (us | me | the (team | staff | waiter | driver | desk | kitchen | crew) | our | for | anything (to | at) | a word | it to | it at | this to | this at)',
    '(nobody | no one | no-one | noone) ~ (was | were) ~ (at home | home | in | there)',
    '(nobody | no one | no-one | noone) (at home | home | answered the door | came to the door | answered the bell)',
    'nothing ..6 (was | were) ~ (said | mentioned | reported | returned | raised | written | declared | flagged | noted) ~ (to us | to me | to the | to our | to any | to your | at the time | on the (day | night) | in the | until | when)',
    '(was | were | had | has | have) ~ not ~ (been)? ~ (followed | submitted | enclosed | declared | disclosed | presented | returned with | supplied | completed by you | filled in by you | kept clean | watered | stored | read) ~ !(by (us | our))',
    '(customer | guest | passenger | rider | parcel holder | recipient) (was | were) ~ not ~ (available | present | home | reachable | at)',
    '(you have | you had | you were) ~ (been)? ~ (asked | told | warned | reminded | advised | explained) ..2 (twice | several times | repeatedly | # times | not to | to (keep | stop | leave | wait | move))',
    'no (reply | response | answer | claim | form | request | complaint | notice | readings | reading | meter readings) ..3 (came | was | were | has been | have been | had been) ~ (received | submitted | made | given | lodged | returned | provided | came | $)',
    '(the | our | that | your)? (button | code | otp | option | form | wrong * | verification code | password | details) (was | were | has been | had been | must have been) ~ (pressed | shared | entered | selected | ticked | forwarded | typed | disclosed) ~ !(by (us | our))',
    '(without | before | instead of | rather than) ~ (reading | checking | giving us (the | a) | speaking to us | contacting us | telling us | asking us | calling us | coming to us | talking to us | letting us | hearing from you first | raising it | running to | posting)',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return match;
    const text = words(draft, match.sentence);
    const after = draft.slice(match.span.end, match.sentence.end);
    if (
      /^you (?:\w+ )?(?:chose|picked|booked|selected) us\b/i.test(text.slice(match.span.start - match.sentence.start))
    )
      return null;
    // "You didn't order a cold dinner": what they did not ask for is ours.
    if (
      /\byou (?:did not|didn['’]t|never) (?:order|book|ask(?: for)?|choose|come|buy|plan|agree to|sign up)\b/i.test(
        words(draft, match.span),
      ) &&
      !/\b(?:us|ahead|in advance|before|earlier|in time)\b/i.test(after)
    )
      return null;
    // "You took our word and we broke it", "you chose the small room and still deserve a clean one": the rest takes it on.
    if (owns(after) || /\b(?:still|also|do) deserve\b|\bdeserve[sd]? (?:better|more|an?)\b/i.test(after)) return null;
    // "I understand why you did not call again."
    if (
      /\b(?:understand|see|appreciate|know|realis\w+|realiz\w+|no wonder|surpris\w+) (?:\p{L}+ )?(?:why|that|how)\s+$/iu.test(
        draft.slice(match.sentence.start, match.span.start),
      )
    )
      return null;
    const clause = `${draft
      .slice(match.sentence.start, match.span.start)
      .split(/[,;:–—]/)
      .at(-1)}${words(draft, match.span)}`;
    if (
      /^(?:had|has|have|was|were|without|before|instead|rather|['’e]|no\b)/i.test(words(draft, match.span)) &&
      /\b(?:we|I|our team|our \w+)(?:['’]\w+)?\b/i.test(
        clause.slice(0, clause.length - (match.span.end - match.span.start) + 3),
      )
    )
      return null;
    if (
      /\b(?:can|could|would|will|please|if|when|whether|do|did|have|what|as|once|until)\s+$/i.test(
        draft.slice(match.sentence.start, match.span.start),
      ) &&
      /^you\b/i.test(words(draft, match.span))
    )
      return null;
    if (
      /\b(?:because (?:of us|of our|our|we)\b|thanks to us|we (?:made|kept|left|never|did not|didn['’]t) )/i.test(after)
    )
      return null;
    return match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.sentence) return [];
    return [...instead(draft, match, ...recast(UNDONE, words(draft, match.sentence))), ...leaveOut(draft, match)];
  },
});
