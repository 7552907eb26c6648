import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { offerFor } from './shared/offer';

export default defineCheck({
  id: 'blame-should-have',
  group: 'blame',
  severity: 3,
  title: 'Hindsight',
  why: 'Telling people what they should have done puts the fault on them, and nobody can go back and do it.',
  source: 'Gibb 1961 (superiority, control)',
  flags: [
    '[You should have called] ahead.',
    '[You could have asked] for help at the desk.',
    '[If you had booked] earlier you would have got a seat.',
    '[Had you told us], we would have fixed it on the spot.',
    '[You were supposed to bring] ID.',
    '[Next time, read] the listing first.',
    '[It would have been better if you spoke] to a manager instead of posting.',
    '[You ought to have checked] the size.',
    '[We wish you had told us] at the time.',
    'All you had to do was ask, and [you needed to cancel] before noon.',
    'A quick call [would have avoided this].',
    '[We always advise guests to] bring their own padlock.',
    'It’s [always best to] ring first.',
    'Dear Jo, [we would gently suggest] a weekday for larger groups.',
    '[Kindly read the policy before placing] an order.',
    '[Had the form been] filled in, it would have gone through.',
    'We [suggest to book in advance].',
    '[Please remember to put your bins] out by 7am.',
    '[We remind all residents to keep] the stairs clear.',
    'The list is on our site. [Perhaps check] next time.',
  ],
  spares: [
    'You should have received your refund by now.',
    'You should have been told, and you weren’t.',
    'You should not have had to ask twice.',
    'You should have access again tonight.',
    'What should we have done differently for you?',
    'You could have been hurt, and that scares me too.',
    'If you should have any questions, call me on 555-0100.',
    'Next time you visit, ask for me and I’ll see to your table myself.',
    'I’m sorry you had to wait for five days.',
    'You could have come and gone as you pleased had we told you the truth.',
    'To avoid a second trip for you, I’ll bring it myself.',
    'In future we’ll check the hours on the site every week.',
    'Please remember that our door is always open to you.',
    'Please remember to mention me at the till, so that I hear of it.',
    'Do remember to add your order number, so that we find it.',
    'Please be aware that refunds take three days.',
    'Next time ask for me and I’ll show you round myself.',
    'A call from us would have saved you the trip.',
  ],
  frames: [
    '(from | on) your (side | part | end) would have',
    'a (quick | short | simple | polite | single | small) ..1 (call | message | word | question | mail | email | note | look) ~ (to us | to me | from you | beforehand | first | before ..3) ..1 would have',
    '(would be | is | it be) ~ (nice | good | helpful | fair | better | great | lovely | polite) if (customers | people | guests | users | everyone | reviewers) ~ (first | would | could)? ~ (spoke | read | checked | told | came | contacted | talked | asked | called | speak | check | tell | come | contact | talk | ask | call | raised | raise)',
    '(perhaps | maybe) next time',
    '(perhaps | maybe) ~ (check | read | ask | call | look | book | plan | try | listen | order) ..6 next time',
    'next time you (could | might | may | should | can)',
    '(be | being) (a little | a bit | slightly) more (patient | careful | understanding | considerate | reasonable | polite | specific | realistic)',
    '(would | could) have (told | shown | warned) you',
    '^^ had (anyone | anybody | someone | somebody | one of you | any of you | either of you | the party) ..4 (<ACT.pp> | spoken | come)',
    '(suggest | advise | recommend | urge | encourage | ask) (that)? you ~ (read | re-read | reread | study | think | familiarise | familiarize | brush up | learn | reconsider | reflect)',
    'you ~ (should | might | ought to) ~ (have | of) ~ !(been | had to | left | gone | come | heard) <ACT.pp>',
    'you ~ could ~ (have | of) ~ (asked | told | called | checked | used | mentioned | contacted | chosen | let | spoken | cancelled | booked | read | said | waited | raised | reported | requested | informed | emailed | phoned | rung | notified | brought | avoided | prevented)',
    'you ~ would ~ (have | of) ~ (known | seen that | noticed | realised | realized | found | agreed to | been able to | ticked | had to)',
    'you ~ (should | could | might) ~ (have | of) ~ (been more | taken | made sure | given us | been)  (care | careful | clear | time | patient | honest | specific | aware | prepared)',
    '(if you had | had you) ~ (not | just | only)? ~ !(let (me | us) !know) <ACT.pp> (us | me)?',
    'if you ~ (bothered | cared | read | checked | called | asked | told) ... (would | could)',
    'you (were | are) ~ (supposed | meant | required | expected | asked) to ~ <ACT.inf>',
    'you needed to ~ <ACT.inf>',
    'next time , please? ~ (<ACT.inf> | remember | be sure | make sure | be more | try | consider) !you',
    'it would have ~ (been | helped | made) ..5 (if | had) (you | somebody | someone | anyone) <ACT>',
    '(we | i) ~ wish (that)? you had ~ (not)? <ACT.pp> (us | me)?',
    '(would | could | might) have ~ (avoided | prevented | averted | solved | protected) (this | that | all | it | any | the | you | such)',
    '(would | could) have been ~ (avoided | prevented | averted | spotted | flagged | noted | sorted) ~ (if | had | with | by)',
    '(would | could) have ~ (avoided | prevented)',
    '(we | i | staff | they) ~ (always | usually | generally | normally | continuously) ~ (recommend | advise | suggest | encourage | urge | ask | remind | request) ..3 (<CUSTOMERS> | everyone | all | owners | anyone | motorists | residents | fans | you | they) ..2 (to | that | not | hold | carry | check | keep)',
    '(we | i | staff) ~ (do | would | also) ~ (recommend | advise | suggest | encourage | urge | ask | remind) ..3 (<CUSTOMERS> | everyone | all | owners | anyone | motorists | residents | fans | travellers) ..2 (to | that | not | hold | carry | check | keep)',
    'would (gently | respectfully | politely) (suggest | advise | recommend | encourage | ask | urge | request | point)',
    '(always | usually | generally | often) ~ (best | wise | advisable | a good idea | worth | sensible | better | safer) to',
    '(to avoid | avoiding) (this | such | these) ..3 , (in future | in the future | next time | going forward | please | always | we)',
    '(for | in) (the)? future , ..2 (please | kindly | do | we (ask | recommend | advise | suggest | request | would) | reference | make sure | remember | you | it is) !(will | would like you to know)',
    '(please | kindly | do) ~ remember (not | also)? to (not)? (put | keep | close | lock | turn | take | bring | check | read | book | cancel | arrive | switch | leave | clean | pick | drop | wear | carry | return | clear | park | be | tidy | shut) ..3',
    '(please | kindly) ~ be (reminded | mindful) ~ (that | of | to) ..3',
    '(residents | customers | guests | members | visitors | parents | owners | passengers | tenants | patients | users) ~ (are | will be) ~ reminded (to | that | not | of)',
    '(we | i) ~ (would | must)? ~ (ask | remind) (all | every | our | you) ..3 (to | that (you | they)) ..3',
    '(please | kindly | do | so | just | simply) ~ (keep | check | read | make | ensure | remember | wait | tell | bring | book | ask | carry | tick | follow | go through | have a read | maintain | inform | take care | say) ..8 (next time | in future | in the future | going forward | beforehand | before (travelling | posting | buying | ordering | placing | making | you (order | buy | book | pay | post) | trading | clicking | payment))',
    '(goes | go) a long way',
    '(recommend | advise | suggest | encourage | urge | request | kindly | please | ask) ..10 (to avoid (such | this | these | any) | in advance | well ahead | beforehand | on time | just in case | as a backup | in future | at all times | on (the)? due date)',
    '(kindly | please | do | always) ~ (read | check | follow | go through | review | measure | inspect) ..6 (carefully | properly | thoroughly | this time | before (you | placing | making | ordering | buying | paying | purchasing))',
    '(it is | it would have been) ~ (always)? ~ (very)? (important | essential | wise | advisable | vital | worth | helpful | better) (to | that (customers | owners | guests | you | parents | users | everyone) | setting | checking | reading | having | if you | looking)',
    'always worth (having | checking | reading | a | looking | asking)',
    '^^ had (it | he | she | they | the ..3 | his ..2 | her ..2 | your ..3 | more ..2) ~ (not)? ~ (been | met | carried | made | kept | told | asked) ..8',
    'if (she | he | they | your ..2) had ~ (only)? <ACT.pp>',
    '(helps | help | avoids | prevents | would prevent) ~ (to)? ~ (avoid | prevent)? ~ (this | such | these) ~ (sort | kind | things | issues | situation | situations | problems | happening)?  $',
    '(would | could) have (allowed | given | enabled | helped) (us | me | staff | the)',
    '(regulars | locals | regular customers | experienced * | seasoned * | anyone who knows us) ~ (all)? (know | would know | will know) (to | that | how | better)',
    'all you (had | needed) to do (was | is) <ACT.inf>',
  ],
  refine(match, { exchange: { draft } }) {
    if (
      match.span &&
      match.sentence &&
      /^(?:would|could) have/i.test(words(draft, match.span)) &&
      /\b(?:we|I|nobody|no one|they)\s+$/i.test(draft.slice(match.sentence.start, match.span.start))
    )
      return null;
    // "Next time ask for me": a promise, not a lesson.
    if (
      match.span &&
      match.sentence &&
      /^next time/i.test(words(draft, match.span)) &&
      /\b(?:for me|I['’]ll|I will|we['’]ll|we will|on us|on me|on the house)\b/i.test(words(draft, match.sentence))
    )
      return null;
    if (!match.span || !match.sentence || !/^if you\b/i.test(words(draft, match.span))) return match;
    // "If you'd like" and "if you'd linked an account, tap here" look forward; only an outcome that never came looks back.
    return /\b(?:would|could|might|should)(?:n['’]t)?\b|['’]d\b/i.test(draft.slice(match.span.end, match.sentence.end))
      ? match
      : null;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.sentence) return [];
    const offer = offerFor(words(draft, match.sentence));
    return [...(offer ? instead(draft, match, offer) : []), ...leaveOut(draft, match)];
  },
});
