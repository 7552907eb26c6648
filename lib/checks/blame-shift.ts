import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { ownedNear } from './shared/owning';

export default defineCheck({
  id: 'blame-shift',
  group: 'blame',
  severity: 3,
  title: 'Not our fault',
  why: 'They bought it from you, so pointing at somebody else (or at them) leaves them with nobody who will put it right.',
  source: 'Lewicki, Polin & Lount 2016; Kapes et al. 2022',
  flags: [
    '[This is not our fault].',
    'Delays are [the courier’s responsibility], not ours.',
    '[It is your responsibility] to check the size.',
    '[Our new trainee messed up] your order.',
    '[That’s on you].',
    '[Take it up with your bank].',
    '[We are not responsible] for lost items.',
    '[Blame the supplier].',
    '[Head office is to blame] for the prices.',
    'The driver works for [a third party and was at fault].',
    'Hi Ines, the fee is [set by the bank] and [we have no control over] it.',
    'That has [nothing to do with us].',
    'The parcel was [lost by the courier].',
    'You will need to [raise it with the airline].',
    '[The delay is from your previous operator].',
    'That’s [something the courier has to answer] for.',
    'It [was the trainee’s fault].',
    'Sadly [your network operator has blocked] it.',
    '[The previous owners caused] this.',
    '[This is an Apple problem].',
    'These days [the builders did not tell] anyone about the dust.',
    'The [bank was down on] that day.',
  ],
  spares: [
    'This is our fault, not yours.',
    'The courier lost it, and since we chose the courier it’s ours to put right.',
    'It’s my responsibility to get this fixed.',
    'It isn’t your fault at all.',
    'Who is responsible? I am.',
    'Our driver got lost because we gave him the wrong street.',
    'The airline holds that fee; I’ve written out the three lines to send them and will stay on it with you.',
    'I’ve asked the courier to search the van and will write to you tonight.',
    'Your bank will show the refund on Friday.',
    'You can ask for a refund in Google Play.',
    'The courier did not ring, and we have asked them why.',
    'Our supplier sends fresh flour every day.',
    'The new owners have repainted the hall.',
    'The airline lost it and we will pay for it.',
    'The shop next door sells umbrellas.',
  ],
  unguarded: ['absolved'],
  frames: [
    '(the | your | our | a | an | this)? ..1 (<THIRD> | <BRAND>) ~ (has | have | had | is | are | was | were)? ~ (refuses | refuse | refused | blocked | blocks | overbooked | overbooking | dragging | on strike | slow to | slow at | switched off | switches off | rang it up wrong | dug up | closed the (road | street) | changed the (schedule | time | times | price | date | rules) | holds the | hold the | holding the (money | refund | parcel) | sets the | set the | set those | sets those | decides | decide | imposes)',
    '(the | your | our | a | an | this)? ..1 (<THIRD> | <BRAND>) ~ (has | have | had)? ~ (oversold | did a (bad | poor | sloppy) | sent | sends | gave | gives | put | printed | packed | quoted | listed | sold) ..4 (seats | at the | outside | in the | job | wrong | bad | faulty | rotten | broken | incorrect | mouldy | damaged | what they send)',
    '(the | your | our | a | an)? ..1 (<THIRD> | <BRAND>) ~ (who | that) ~ (left | lost | dropped | broke | damaged | sent | took | put | made | caused | decided | charged | cancelled | failed | did | gave | promised)',
    '(the | your | our | a | an)? ..1 (<THIRD> | <BRAND>) ~ (did not | does not | do not | would not | will not | could not | can not) ~ (know | tell | pass | deliver | send | answer | turn up | show up | let us | allow us | give us | come | pay | release | reply | inform | scan | ring | knock | fix | repair | help | accept | agree | refund | care | check | follow)',
    '(<THIRD> | <BRAND> | system of the <THIRD>) ~ (was | were | is | are) ~ (down | offline | out) ~ (that | on | and | for | since | again | $)',
    '(this | it | that) (is | was) ~ (clearly | purely)? (a | an) (<BRAND> | bank | banking | carrier | courier | supplier | manufacturer | third party | third-party | landlord | airline | android | ios | windows) ..1 (problem | issue | matter | thing | decision | fault | error | bug)',
    '(former | previous | last | old | new | temporary | agency) (employee | employees | owner | owners | management | tenants | tenant | manager | shift | team | landlord | worker | workers | guy | girl | lad | kid) ..4 ~ (did this | caused | made (this | the | a) | left (it | this | the) | sold | promised | created | rang it | is to blame | got it wrong | messed)',
    '(the | your | our | a | an)? ..1 (<THIRD> | <BRAND>) (is | are | was | were) ~ (careless | unreliable | clumsy | negligent | blocking | delaying | refusing | withholding | holding up | being slow)',
    '(a | an | the)? (supplier | courier | bank | carrier | manufacturer | airline | third-party | third party | <BRAND>) (error | mistake | fault | failure) ..2',
    '(fault | mistake | error) of (the | our | a) (new | junior | temporary)? ~ (waiter | waitress | driver | cook | trainee | temp | agent | receptionist | courier | clerk)',
    '(hotel | venue | airline | host | restaurant | event | property | clinic | shop | store) (cancelled | canceled | closed | changed | overbooked) ..3 (on (their | its) own | itself | themselves | without telling us)',
    '(due to | because of | caused by | down to) (a | an | the)? ..1 (third party | third-party | <BRAND> | strike | plugin | builders | previous owners | landlord)',
    '(causing | behind | to blame for | responsible for) (this | it | the (delay | problem | issue)) is (the | your | a)? ..1 (<THIRD> | <BRAND>)',
    '(<BRAND> | third party apps | third party app | plugins | builders | landlord | neighbours) (is | are | was | were) ~ (causing | behind | to blame for | responsible for)',
    '(complain to | claim from | claim against | blame) (them | him | her | the ..2 (<THIRD> | company | council) | your ..1 <THIRD> | <BRAND>)',
    'so (please)? ~ (contact | ask | call | complain to | speak to | chase) (them | him | her | the ..1 <THIRD> | <BRAND>)',
    '(ask | asking) <BRAND> ~ (why | about it | for an explanation)',
    '(shop | bar | club | pub | restaurant | cafe | neighbours | neighbors | flat | tenant | tenants | gym) (next door | upstairs | above | below | across the street | opposite) ~ (makes | make | made | plays | play | played | is | are | was | were | causes | caused)',
    '(handled | handles | did | took | packed | booked) (your | this | it | that) ..2 , not (me | us)',
    '(courier | bank | supplier | airline | landlord | manufacturer | card company | platform | agency | <BRAND>) ..8 , not (us | me | our ..1) $',
    '(something | a question | a matter) ..2 <THIRD> ..2 (answer | answers | explain | deal | decide) ..2',
    "(is | was | were) ~ (entirely | solely)? (the | our | a) ..1 (trainee's | courier's | supplier's | driver's | bank's | airline's | temp's | waiter's | chef's | new starter's | contractor's) (fault | mistake | error | doing)",
    '(we | i | our ..2 | staff) ~ (can | could) ~ (hardly | not | scarcely) ~ be ~ (blamed | held responsible | held accountable | faulted)',
    'not ~ (our | my) (job | place | role | duty | business) to',
    '(is | was | are | were) ~ (entirely | solely | all)? down to (the | our | your) ..3 (company | firm | partner | provider | contractor | agency | supplier | carrier | sender | landlord)',
    '(is | was | were | are) ~ * ..2 by (the | your) ..1 (sender | previous owner | customer | guest | manufacturer | supplier | courier | carrier)',
    '^^ not (our | my) (problem | fault | responsibility | doing | issue | department | job | concern)',
    '(is | was | are | were | be | been) ~ (not | hardly | in no way | never) ~ (really | actually | our own)? ~ (our | my | the (shop | store | hotel | firm | company | venue | restaurant)) (fault | problem | responsibility | doing | department | issue | error | concern | business | decision) !(alone)',
    '(not | nothing | little) (to do with | down to) (us | me | our)',
    '(we | i | our ..2 | company | hotel | management) ~ (are | am | is | can | could | will) ~ not ~ (be)? ~ (held)? (responsible | liable | accountable | to blame | answerable) ~ !(enough)',
    '(we | i | our ..2 | the ..2) ~ (accept | accepts | take | takes | bear | bears | has | have) no (responsibility | liability | blame | role | part | say) ',
    '(we | i | hospital | the ..2) ~ (have | has | having | had | with) ~ (got)? ~ (no | not any | little | zero | very little | no real) ~ (control | influence | say | power | visibility | involvement | control of) ~ (over | in | on | about)?',
    '(we | i) ~ do not ~ (set | run | own | manage | decide | handle | employ | have (control | any say | any control | any influence)) !(you)',
    '(that | this | it) is ~ all? (on | down to | up to | between | a matter for | a matter between | a question for) (you | them | your | the <THIRD> | him | her | the ..2 <THIRD>)',
    '(is | was | are | were) ~ (entirely | solely)? your (own)? (fault | choice | problem | responsibility | job | decision | duty | risk)',
    '(responsibility | duty | job | problem | fault) of (the | each | every | our | any)? ..1 (sender | recipient | <THIRD>)',
    "(sender's | courier's | carrier's | supplier's | driver's | bank's | airline's | manufacturer's | agent's | retailer's | venue's | store's) (own)? (responsibility | job | fault | decision | duty | problem | choice | risk)",
    '(the | our | your | a | this | that | some) ..3 <THIRD> ~ (and)? ~ (is | was | are | were | who are)? ~ (solely | entirely | fully)? (responsible | at fault | to blame | liable)',
    '(them | they | him | he | her | she | it) ~ (is | was | are | were) ~ (entirely | solely | the ones | the one)? ~ (who are | who is)? ~ (at fault | to blame | responsible for (any | it | this | that | the | informing | their))',
    '(fault | decision | mistake | error | failure | problem) (of | is with | was with | lies with | sits with | rests with | is from | was from | with) (the | your | our | an | a) ..3 <THIRD>',
    '(delay | issue | problem | error | fault | loss) ~ (if any)? ~ (is | was | sits | lies | rests | comes | came | arose | be) ~ (with | from | on | at) ~ !(your (side | end | part)) (the | your | our)? ..2 (<THIRD> | broadband | operator | side)',
    '(caused | handled | managed | set | determined | decided | run | carried out | provided | sold | processed | controlled | operated | packed | delivered | supplied | performed | made | lost | damaged | delayed | cancelled | issued | repaired | organised | booked | printed | imposed | charged | drawn up) ~ (entirely | solely)? by (the | your | our | a | an | another | outside | third | external | independent)? ..3 <THIRD>',
    '(and)? (not | rather than) (by us | with us | ourselves | ours) $',
    '(the | our | your) ..2 <THIRD> ~ (has | have | had)? ~ (lost | damaged | delayed | messed up | failed | broke | let us down | let you down | missed | caused | mislaid | got it wrong | made the | rejected | guided you wrongly | overbooks | went bust | had a | was late | was facing)',
    'our (new | newest | junior | temporary)? (trainee | temp | girl | guy | starter | hire | intern | apprentice | waiter | server | cook | receptionist | chef | agent | employee) ~ (has | had)? ~ (messed up | made (the | a | an) (mistake | error) | got it wrong | forgot | misplaced | lost)',
    '(take | taken | raise | raised | bring) (it | this | that | them | any complaint | your complaint)? ~ (up)? with (your | the | them | whoever | your own) ..2 (<THIRD> | them | sender)?',
    '(take it up | raised) with (them | whoever | him | her)',
    '(you need | you will need | you would need | you have | need) to (chase | contact | ask | speak to | take it up with | take that up with) (them | him | her)',
    'head office (is | was) to blame',
    '^^ (that | this | it) (was | is) not (us | me | our (doing | shop | team | driver | kitchen | job)) !(at our | at my)',
    '(is | are | was | were | been) ~ * by (the | your | our | an | a)? ..2 (<PARTY>) ~ (and | so | not | $)',
    '(determined | decided | set | handled | managed | cancelled | provided | run | processed | controlled | packed | delivered | sold | made | fulfilled | imposed) ~ (entirely | solely)? by (the | your | our | an | a)? ..2 (<PARTY> | them)',
    '(depends | depend | dependent) ~ (on | upon | of) ..3 (<PARTY> | <THIRD> | traffic)',
    '(the | your | our) ..1 (<PARTY> | <THIRD>) (is | are) ~ (the one | the ones | who are | the party)? ~ (responsible | liable) for',
    '(is | are | matter | contract | agreement | issue) between (you | yourself | yourselves | the recipient | recipient | the buyer) and (your (bank | provider | insurer | network | ..1 <THIRD>) | them | the | sender)',
    '(not | nobody | none of them) ~ employed by',
    '(is | was | are | were) ~ (a | an)? (subcontractor | separate company | separate firm | outside contractor | independent partners | independent contractors | self employed)',
    '(still)? waiting on them ~ (same as you | too)?',
    'let down by (the | our | your | a) ..2 (<THIRD> | <PARTY>)',
    "(bank | bank's | operator's | courier's | restaurant's | carrier's | supplier's | third party's | their | partner's | merchant's) (end | side) !(of)",
    'it (is | was) (them | they | him | her | the (property | store | venue | bank | restaurant | courier | seller)) ~ (who | that)',
    "(due to | because of | caused by | down to) (the | your | our)? ..1 (operator | bank | courier | carrier | supplier | operator's | bank's | courier's | carrier's | supplier's | manufacturer's | third-party | third party)",
    '(most | some | many) banks ~ (take | require | need | have)',
    '(blame | ask | talk to | complain to) the ..3 (<THIRD> | muppets)',
    '(not | nobody) ~ employed by (us | our)',
    '(is | are | was) ~ (an | a)? (independent | separate | self employed | self-employed | outside | third party | third-party | external) ~ (company | contractor | contractors | firm | partners | business | party | addons | $)',
    'we (just | only | merely) (sell | list | run | rent | connect | host | print | take | act | book | provide | trace) ',
    '(merely | just | only | simply) (an | the | a)? (reseller | booking agent | retailer | installer | tenant | tenants | intermediary | middleman | platform | marketplace | agent | agents | messenger)',
  ],
  refine(match, context) {
    if (ownedNear(match, context)) return null;
    const { draft } = context.exchange;
    if (!match.span || !match.sentence) return match;
    const text = words(draft, match.sentence);
    if (
      /\b(?:I['’]ve|I have|we['’]ve|we have|I['’]ll|I will|we['’]ll|we will|I['’]m|we['’]re) (?:\w+ly |already |now |just )?(?:asked|asking|chas|opened|called|calling|contact|raised|raising|working with|on it|stay|speak|spoken|written|replac|resend|sending|refund|pay|cover|sort|bear|fix|make|give|put|push|press|escalat|taken)/i.test(
        text,
      )
    )
      return null;
    // A third party named by one who owns the outcome explains; without that it excuses. Disowning needs no more.
    const disowns = /\b(?:not|never|n['’]t|nothing|no|your|take|take[sn]?|blame|responsib\w+|fault|liab\w+)\b/i.test(
      words(draft, match.span),
    );
    if (!disowns && context.signals.ownership) return null;
    if (
      /(?:\b(?:we|I|team|desk|and)(?:['’]ll| will| have|['’]ve)?|\bwe will|\bI will|\bteam will) (?:\w+ly |now |already )?$/i.test(
        draft.slice(match.sentence.start, match.span.start),
      ) &&
      /^(?:take|raise|bring)/i.test(words(draft, match.span))
    )
      return null;
    return /^not\b|^nothing\b/i.test(words(draft, match.span)) &&
      /\b(?:isn['’]t|not) your\b/i.test(words(draft, match.span))
      ? null
      : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span) return [];
    const theirs = /\b(?:your|you)\b/i.test(words(draft, match.span));
    return [
      ...instead(
        draft,
        match,
        theirs
          ? 'I’d rather help with this than leave it with you: [what you will do].'
          : 'You came to us with this, so it is ours to sort out: [what you will do].',
        'I can’t settle that part alone, and I’ll stay with you until it is done: [what you will do].',
      ),
      ...leaveOut(draft, match),
    ];
  },
});
