import { defineSignal } from '../signal';

/** Somebody did something then: a story, unless it stands in the perfect ("we have booked you in for Friday"). */
const STORY =
  /\b(?:we|i|they|he|she|you|it|that|who|which|\p{Lu}\p{Ll}+)\s+(?:\p{L}+ly\s+)?(?:\p{L}{2,}ed|asked|said|caught|rang|spoke|got|gave|took|left|kept|fell|sold|ran|cut|became|began|found|saw|heard|thought|lost|broke|let)\s(?!.*\b(?:today|tonight|now|tomorrow|next)\b)/u;

/** Something was so then, unless it stands in the perfect. */
const PAST =
  /(?<!\b(?:have|has|is|are|be|been|am)\s(?:\p{L}+\s)?|['’](?:ve|re|s|m)\s(?:\p{L}+\s)?)\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|hadn['’]t|went|came|knew|made|told|sent|tried|visited|ordered|booked|waited|arrived|served|used to|could have|should have|would have)\b/iu;
/** "By noon I knew …", "in 6 months you'd be back": the story follows the time. */
const THEN =
  /^\s*,?\s*(?:I|we|it|they|he|she|you)(?:['’]d\b|\s+(?:was|were|had|knew|saw|got|did|would|could)\b)|^[^.,;!?]{0,15}\b(?:was|were)\b/i;
/** Terms that bind the customer, and what is so for most: no answer to when. */
const LIMIT =
  /\b(?:must|only|at least|required|needs? (?:to be|a)|entitled)\b[^,.;]*$|\b(?:most(?: of)?|\d+\s?%(?: of)?)\s+(?:our\s+|the\s+)?(?:\p{L}+\s+)?(?:people|players?|patients|guests|customers|users|members|clients|passengers|bags|orders|parcels)\b[^,.;]*$/iu;
/** "Version 5 released on …", "the parcel due on …": which one, not when. */
const BARE =
  /(?<!\b(?:is|are|be|been|being|has|have|was|were|now|gets?)\s(?:\p{L}+\s)?|['’](?:s|re|ve)\s(?:\p{L}+\s)?)\b(?:released|dated|published|posted|due|scheduled|announced|purchased)\s+(?:(?:on|for|in)\s+)?$/iu;
/** Opening hours, which hold every day. */
const HOURS =
  /\b(?:open(?:s|ing)?(?: hours)?|hours|on hand|available|reached|reach us|runs?|served|serve|serving|breakfast|lunch|check-?in|check-?out)\b[^.;]*$/i;
/** A day's state. */
const STATE = /\b(?:busy|packed|full|short-staffed|slow|quiet|overwhelmed|stretched)\s*$/i;

export default defineSignal({
  id: 'timeframe',
  means: 'The reply says when.',
  flags: [
    'I’ll call you by 5 pm today.',
    'It ships Tuesday.',
    'You’ll have it within two working days.',
    'The fix is in the next update.',
    'Refunds take 5-7 days.',
    'We will reply within 24hrs.',
    'I’m calling the store now.',
    'It will be back this week.',
    'Your parcel can be collected from 4pm.',
    'Please wait until 3rd May.',
    'We’re open till 6.',
    'The new app comes by half term.',
    'Withdrawals are coming in just a week.',
    'It usually takes about a week.',
    'Thursday’s release mends it.',
    'Expect a call before noon tomorrow.',
    'Will answer you before 5pm.',
    'Give me ten minutes and I’ll ring you.',
    'We expect the line back by 11:30 and will say so here.',
    'I’ll come back to you before 5.',
    'Someone from the shop will ring you in the morning.',
    'You’ll see the credit on your next bill.',
    'Wait for the next, faster and friendlier update.',
    'The fountain is back by the beginning of next year.',
    'Aoife can merge them in a day or so.',
    'Case reviews run about 5 days.',
    'The van comes over the weekend.',
    'It goes back on your card this arvo.',
  ],
  spares: [
    'We’ll get back to you soon.',
    'You visited us on Friday.',
    'Your stay from 3 to 5 June was noted.',
    'Saturdays are busy.',
    'We have been open for 20 years.',
    'You waited 40 minutes.',
    'We are open 24 hours.',
    'Sorry about last Tuesday.',
    'We were very busy first thing this morning.',
    'You must have tried at least 2 days prior to the due date.',
    'We had a bug in the new version.',
    'It has been out of order since Monday.',
    'Ana asked the driver on Thursday.',
    'You’re the one who found it.',
    'We are trusted by 4 crore people.',
    'We pride ourselves on our Sunday roast.',
    'Our chat is open Monday to Friday, 9am to 5pm.',
    'Breakfast runs from 7 to 10 each morning.',
    'Sorry that the parcel due on Tuesday did not come.',
    'It’s a shame your Sunday lunch took an hour.',
    'We do not have a phone line as of now.',
    'Please try again with version 5 released on March 16.',
    'The lines are very busy tonight.',
    'By noon I knew that it would not be ready.',
    'The trial must be cancelled at least 24 hours before it ends.',
    'Refunds are possible only within 15 days.',
    'Most of our players find a match in under two minutes.',
    'We hope you enjoy your Tuesday treats.',
    'We have never lost a rug in 30 years.',
    'From now on the notes are read first.',
    'Any garage does the pump, or in 6 months you’d be back here.',
  ],
  holds(sentence, { start, end }) {
    // What was done by then is a story; what will be done is a time frame.
    const clause = sentence
      .slice(0, start)
      .split(/[,;:–—]|\b(?:and|but|so)\b/)
      .at(-1)!;
    const before = sentence.slice(0, start);
    const when = sentence.slice(start, end);
    if (STORY.test(clause) || PAST.test(clause) || /\b(?:since|last|every|each)\s+(?:the\s+)?$/i.test(clause))
      return false;
    if (/^(?:in|over)\b.*\b(?:years|decades)$/i.test(when) && /\b(?:never|not once|nobody|no one|ever)\b/i.test(clause))
      return false;
    if (THEN.test(sentence.slice(end)) || LIMIT.test(clause) || BARE.test(clause)) return false;
    if (
      HOURS.test(before) &&
      !/^(?:today|tomorrow|tonight|from noon)/i.test(when) &&
      /\bto\b|[-–]|24/.test(sentence.slice(start))
    )
      return false;
    if (/^(?:today|tonight|this \w+)/i.test(when) && STATE.test(clause)) return false;
    // "Your Tuesday treats": the day names a thing.
    return !(
      /\b(?:your|our|busy|famous|usual|typical)\s+$/i.test(before) && /^\s+\p{Ll}{4,}/u.test(sentence.slice(end))
    );
  },
  frames: [
    "{(tomorrow | tonight | tomorrow's | tonight's)} !(is another)",
    '{!(as of now | from now on) (as of | from | until | later | first thing | by | before | happening | starting) (today | now | this (morning | afternoon | evening | week | month) | tonight | tomorrow | next (week | month) | monday | tuesday | wednesday | thursday | friday | saturday | sunday | noon | midday | lunchtime)} !(was | were)',
    '{next (week | month | year | quarter | bill | invoice | statement | pay | payday | payslip | billing | monday | tuesday | wednesday | thursday | friday | saturday | sunday | update | release | version)} !(time | door)',
    "{from # (am | pm | a.m | p.m | to | o'clock)}",
    '{from (# | <DAY>) (january | february | march | april | may | june | july | august | september | october | november | december)}',
    '{(on | for | from | by | until | till | til | in) (the)? ~ (# | first | second | third | 1st | 2nd | 3rd | mid | early | late)? (of)? (january | february | march | april | may | june | july | august | september | october | november | december)} !(was | were | last)',
    "(is | are | am | goes | go | comes | coming | starts | gets | leaves | lands | arrives | runs | returning | opens | switch | out | free | booked | back | collected | ready | drop | dropping | visit | van | slot | call | see you | meet | round | fixed | up | happens | going | refunded | back in | visiting | fitting) ..5 {(on)? (monday | tuesday | wednesday | thursday | friday | saturday | sunday | monday's | tuesday's | wednesday's | thursday's | friday's | the <ORDINAL>)} !(night we | was | were)",
    '{(monday | tuesday | wednesday | thursday | friday | saturday | sunday)} ..4 (morning | afternoon | at | between | suit | works | work | free | ok | okay | to (fix | fit | collect | refit | see)) !(was)',
    '{(on | in | with | by) ..2 next (bill | invoice | statement | payday | payslip | login | billing cycle | pay run | delivery)}',
    '{next ..3 , ..4 (update | updates | release | version | patch)}',
    '{(over the | this | at the | by the | before the) (weekend | bank holiday)} !(was | were | brunch | special)',
    '{by (the)? (beginning | start | middle | end) of *}',
    '(will | shall | going to | can | could) ..10 {(in the (morning | afternoon | evening) | overnight | over the coming (days | weeks) | (before | by | after | until | till) (# | <CLOCK>))} !(% | percent | of | people | guests | stars | points)',
    '{in (a | an | one) (minute | hour | day | week | month) or (so | two)}',
    '{over the (coming | next | following) ..2 (hours | days | weeks | months)}',
    '(runs | run | estimate is | estimated at | eta is | eta | due | back | on) {(about | around | roughly)? (# <UNIT> | <CLOCK>)}',
    '{this arvo}',
    '(give | allow | grant) (me | us) ..2 {# <UNIT>}',
    '{by the time (you | we | they | it)}',
    '{(the | that) same (day | afternoon | morning | evening | hour | night)}',
    '{(the (day | minute | moment | second | hour)) (they | it | you | that | we) <RECEIVE>}',
    '{# <UNIT> (after | before | from) (the | you | it | your | we | that | they | today | now)}',
    '{(stays | stay | remains | held | hold | valid | covered | keep) ..3 for # <UNIT>}',
    '{(in | within) the (hour | week | day | month | fortnight | next hour)}',
    '{any (day | time) (this | next | from | before | until) *}',
    '(will | going to | can | expect | should | is | are | am | be | ships | leaves | arrives | starts | goes out | opens | lands | to you | due | takes effect | in place | from | start | starting | live | scheduled | reply | answer | meet | ready) ..8 {(by | before | on | until | this | from | until | no later than)? (today | tonight | tomorrow | this (morning | afternoon | evening | week | month) | next (week | month | monday | tuesday | wednesday | thursday | friday | saturday | sunday) | monday | tuesday | wednesday | thursday | friday | saturday | sunday | noon | midnight | end of (the)? (day | week | month | business))} !(is | are | was | were | last)',
    '{(today | tonight | tomorrow | this (morning | afternoon | evening)) !(is | was)} ..8 (will | i am | we are | call | send | check | am)',
    '{(within | inside | in under | in less than) (the)? (next | coming | about | around | just)? * (to | or | and | -)? *? <UNIT>}',
    '{(in | over) (the)? (next | coming) (few | couple of | #)? #? *? <UNIT>}',
    '{in ~ (about | around | under | roughly | approximately)? # (to | or | and)? #? (working | business | more)? <UNIT>}',
    '(take | takes | allow | need | expect | give us | wait | lasts | up to | reply | usually | typically) ..4 {# (to | or | and)? #? (working | business | more)? <UNIT>}',
    '{(in | with | by | as part of | part of | alongside) (the | our | an)? (next | upcoming | coming | forthcoming | future) ~ (few)? (app | software | major | minor | bug-fix | version | big | scheduled)? (update | updates | release | releases | version | versions | patch | build | sprint | rollout | season)}',
    "{by (the | end | close | midday | lunchtime | noon | #) ..4 (am | pm | a.m | p.m | o'clock | day | week | month | business | today | tomorrow | <DAY>)}",
    "{(before | by | at | until | after) # (am | pm | a.m | p.m | o'clock | today | tonight | tomorrow)}",
    '{by # !(of | % | percent | people | guests | million | billion | crore | lakh | thousand | one | to | by | points | stars | customers)}',
    '{by (early | mid | late | the end of | end of | the start of | this | next | the middle of | tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | june | july | august | september | october | november | december)}',
    '(i | we) (am | are) ..3 <REPAIR.ing> ..6 {(now | right now | as we speak | at this moment)} !(to (inform | tell))',
    '{(first thing (tomorrow | monday | on) | same day | the same day | this very (day | evening | morning | afternoon) | before (noon | lunch | closing | the (weekend | end | day)) | later (today | this | tonight) | end of day | eod | by eod | 24/7 reply | within 24hrs | within 48hrs)}',
    '(i | we | it | they | team) (have | has) ~ (<ACT.pp> | <REPAIR.pp> | <TELL.pp> | refunded | credited | put | added | spoken | talked | written) ..10 {(today | this morning | this afternoon | tonight | this evening)}',
    '{(until | till | til) ~ (the)? (# | <ORDINAL> | noon | midday | midnight | <DAY> | next * | (end | middle | start) of)}',
    '(open | in | here | free | back | available | around | up | collected | collect | start | starts | starting | ready | on duty | call | call you | in touch | sign in | join | visit | round | live | picked up) ..5 {(at | from | before | after | until | till | by) (noon | midday | midnight | lunch | closing | <CLOCK>)}',
    '(by | in | before | this | next | early | late) {(the)? (spring | summer | autumn | winter | half term | christmas | easter | diwali | eid | ramadan | thanksgiving | new year | spring update | autumn update | summer update | winter update)} !(was | were | of | sale)',
    '(will | is | are | be | due | lands | out | coming | comes | arrive | arrives | ready | launching | launches | expected | back) ..6 {in ~ (just | about | around | roughly | under)? ~ (a | an | one | the | a few | a couple of | two | three) <UNIT>}',
    '(takes | take) ~ (about | around | up to | roughly | typically | usually)? {(a | an | one | a few | a couple of) <UNIT>}',
    '(has | have | gives you | give you | get | gets) ..2 {# (working | business)? (days | weeks | hours | months) (to | from)}',
    "{(monday's | tuesday's | wednesday's | thursday's | friday's | saturday's | sunday's | this week's | next week's | tomorrow's) (release | update | patch | version | build | delivery | run | shift | order | service)}",
    '{(within | in) (24hrs | 48hrs | 24h | 48h | 24-48 | 24hr | 48hr | 2-3 | 3-5 | 5-7 | 7-10 | 1-2 | 3-4 | 24hours)}',
  ],
});
