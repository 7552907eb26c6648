import { defineSignal } from '../signal';

/** Somebody did something then: a story, unless it stands in the perfect ("we have booked you in for Friday"). */
const STORY =
  /\b(?:we|i|they|he|she|you|it|that|who|which|\p{Lu}\p{Ll}+)\s+(?:\p{L}+ly\s+)?(?:\p{L}{2,}ed|asked|said|caught|rang|spoke|got|gave|took|left|kept|fell|sold|ran|cut|became|began|found|saw|heard|thought|lost|broke|let)\s(?!.*\b(?:today|tonight|now|tomorrow|next)\b)/u;

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
  ],
  spares: [
    'We’ll get back to you soon.',
    'You visited us on Friday.',
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
  ],
  holds(sentence, { start }) {
    // What was done by then is a story; what will be done is a time frame.
    const clause = sentence
      .slice(0, start)
      .split(/[,;:–—]|\b(?:and|but|so)\b/)
      .at(-1)!;
    if (STORY.test(clause) || /\b(?:since|last|every|each)\s+(?:the\s+)?$/i.test(clause)) return false;
    return !/(?<!\b(?:have|has|is|are|be|been|am)\s(?:\p{L}+\s)?|['’](?:ve|re|s|m)\s(?:\p{L}+\s)?)\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|hadn['’]t|went|came|knew|made|told|sent|tried|visited|ordered|booked|waited|arrived|served|used to|could have|should have|would have)\b/iu.test(
      clause,
    );
  },
  frames: [
    "{(tomorrow | tonight | tomorrow's | tonight's)} !(is another)",
    '{(as of | from | until | later | earlier | first thing | by | before | happening | starting) (today | now | this (morning | afternoon | evening | week | month) | tonight | tomorrow | next (week | month) | monday | tuesday | wednesday | thursday | friday | saturday | sunday | noon | midday | lunchtime)} !(was | were)',
    '{next (week | month | monday | tuesday | wednesday | thursday | friday | saturday | sunday | update | release | version)} !(time | door)',
    "{from # (am | pm | a.m | p.m | to | o'clock)}",
    '{from (# | <DAY>) (january | february | march | april | may | june | july | august | september | october | november | december)}',
    '{(on | for | from | by | until | till | til | in) (the)? ~ (# | first | second | third | 1st | 2nd | 3rd | mid | early | late)? (of)? (january | february | march | april | may | june | july | august | september | october | november | december)} !(was | were | last)',
    "(is | are | am | goes | go | comes | coming | starts | gets | leaves | lands | arrives | runs | returning | opens | switch | out | free | booked | back | collected | ready | drop | dropping | visit | van | slot | call | see you | meet | round | fixed | up | happens | going | refunded | back in | visiting | fitting) ..5 {(on)? (monday | tuesday | wednesday | thursday | friday | saturday | sunday | monday's | tuesday's | wednesday's | thursday's | friday's | the <ORDINAL>)} !(night we | was | were)",
    '{(monday | tuesday | wednesday | thursday | friday | saturday | sunday)} ..4 (morning | afternoon | at | between | suit | works | work | free | ok | okay | to (fix | fit | collect | refit | see)) !(was)',
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
    '{by # !(of | % | percent | people | guests | million | billion | crore | lakh | thousand | one | to | by | points | stars | customers | and)}',
    '{by (early | mid | late | the end of | end of | the start of | this | next | the middle of | tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | june | july | august | september | october | november | december)}',
    '(i | we) (am | are) ..3 <REPAIR.ing> ..6 {(now | right now | as we speak | at this moment)} !(to (inform | tell))',
    '{(first thing (tomorrow | monday | on) | same day | the same day | this very | an hour | before (noon | lunch | closing | the (weekend | end | day)) | later (today | this | tonight) | earlier today | end of day | eod | by eod | 24/7 reply | within 24hrs | within 48hrs)}',
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
