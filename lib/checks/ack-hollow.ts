import { defineCheck } from './shared/check';
import { feelingToMeet, openers } from './shared/opener';
import { replaceSpan } from './shared/fix';
import { core, fillsSentence, leaveOut } from './shared/mend';

export default defineCheck({
  id: 'ack-hollow',
  group: 'ack',
  severity: 1,
  title: 'Hollow courtesy',
  why: 'This could stand under any message; put in what happened to them, or leave it out.',
  source: 'Sharma et al. 2020; Liu et al. 2021',
  flags: [
    '[We understand your frustration].',
    '[Your feedback is important to us].',
    '[Thank you for your feedback].',
    '[We hear you].',
    '[We take all complaints seriously].',
    '[I know exactly how you feel].',
    '[We value your opinion].',
    '[We appreciate your concerns].',
    '[Thank you for taking the time to leave a review].',
    'Hi Ana, [customer satisfaction is our top priority].',
    'Dear guest, [thank you for bringing this to our attention].',
    '[We always strive to provide the best possible service].',
    '[Your satisfaction means everything to us].',
    '[Thank you for choosing Lantern Hotels].',
    'Hi Jo, [thanks for your patience].',
    '[Our customers are at the heart of everything we do].',
    '[We are committed to providing great service every day].',
    '[Every bit of feedback helps us grow].',
    '[Your comments matter to us].',
  ],
  spares: [
    'I understand why two cancelled flights in one day broke your trust.',
    'Thank you for the photo; it shows the crack clearly.',
    'We hear you on the price of the lunch menu, and it changes Monday.',
    'Thanks, Maya, for telling us about the ramp.',
    'I take a burn on a child’s hand seriously, so I called the store.',
    'Thank you for your patience with the second delivery.',
    'Thanks for flagging the broken ramp.',
    'I’m passionate about bread, so I threw that batch away.',
    'Your feedback about the ramp went to Dan, who rebuilds it on Monday.',
  ],
  frames: [
    '^^ your (comments | views | words | thoughts | feedback | opinion | opinions | experience) ~ (really | truly | always)? (matter | matters | count | counts | help | helps) ..4 $',
    '(thank you | thanks | many thanks) ~ for ~ (choosing | visiting | contacting | banking | flying | playing | using | shopping | joining | considering | ordering | stopping in | trying us | travelling | dining | staying | being) ..6 $',
    '(thank you | thanks | many thanks | we appreciate | i appreciate) ~ for? ~ (your | the) ~ (honest | valuable | valued | continued | kind | continuing)? ~ (patience | understanding | note | message | tweet | post | email | letter | insight | insights | thoughts | loyalty | trust | custom | cooperation | stay | visit | interest | support | remarks | opinion) ~ (with us | at this time | in this matter | to us)? $',
    '(thank you | thanks | many thanks) ~ for ~ (flagging | reporting | posting | speaking up | raising | telling us | highlighting | sharing) ~ (this | it | that | about this | your views)? (to us | with us)? $',
    '(we | i) ~ (appreciate | are grateful for) ~ (you | your) ~ (sharing | getting | taking | reaching | writing | bringing | letting) ..6 $',
    '(customers | customer | players | guests | patients | members | users | passengers | satisfaction | quality | safety | service | experience | feedback) ~ (is | are | comes | come) ~ at the (heart | centre | center | core) of ..6 $',
    '(we | our team | our staff) ~ (are | is) ~ (committed to | dedicated to | devoted to | obsessed with | passionate about) ~ (our | all | every | each | giving | offering | providing | delivering | making | keeping | serving | ensuring | improving | supporting | a | the | great | good | best | excellence | quality | customer | service) ..12 $',
    '(every | your | all | any) ~ (bit of | piece of)? ~ feedback ~ (helps | help | matters | counts | makes) ..8 $',
    '(we | i) ~ (are | am) ~ always (looking for ways | learning | trying | working hard | striving) ..6 $',
    '(we | i) ~ (do | can)? ~ (understand | appreciate | hear | value | acknowledge | recognise | recognize | share | feel | respect | note) ~ (your | the | all your | how)? ~ (frustration | frustrations | concern | concerns | feelings | feedback | comments | comment | opinion | opinions | disappointment | anger | pain | view | views | input | custom | business | loyalty | you | you feel) $',
    '(we | i) ~ (understand | appreciate | know) ~ (how | that) ~ (frustrating | disappointing | upsetting | annoying | difficult | inconvenient) ~ (this | that | it | these things | such things | things)? ~ (can | must | may | might | could | would) (be | have been) $',
    '(thank you | thanks | many thanks | thank u) ~ (so much | very much | again)? ~ for ~ (your | the | sharing | providing | leaving | taking | giving | all your | this) ~ (feedback | review | comments | comment | message | time | concern | concerns | input | honest feedback | honest review | valuable feedback | your (feedback | thoughts | experience | comments | concerns | review | concern | opinion) | (us)? your (feedback | thoughts | experience | comments | opinion) | the time) ~ (with us | to (leave | write | share | give | post | provide | review | send | reach out | contact us) ..6 | and ..4)? $',
    '(thank you | thanks) ~ for (reaching out | getting in touch | contacting us | writing | writing in | writing to us | your email | your post | reviewing us | the review | the feedback | letting us know | your review | bringing this to our attention | bringing it to our attention | making us aware | raising this | raising your concerns | raising this with us | sharing | your interest | choosing us | your support | your business) ~ (to us | with us | about this)? $',
    '(your | customer | all | guest | guests | every customer | client) ~ (feedback | satisfaction | opinion | opinions | comments | experience | happiness | comfort | concerns | reviews | review | business | trust | input) ~ (is | are | means | mean) ~ (very | so | extremely | of the utmost | of utmost | our | a lot | everything | always)? ~ (important | valuable | valued | vital | priority | top priority | number one priority | first priority | the world | a lot | everything | appreciated | importance | essential | crucial | what matters) ~ (to us)? $',
    '(we | our team | i) ~ (take | takes) ~ (all | any | every | customer | these | this | such | your | guest | this kind of)? ~ (feedback | complaints | complaint | this | matters | matter | reviews | comments | concerns | these | issues | kind of feedback) ~ (very | extremely | seriously) ~ seriously? $',
    '(i | we) ~ know ~ (exactly | just) ~ how you ~ (feel | are feeling | felt) $',
    '(we | i) ~ (strive | aim | endeavour | endeavor | try | work | work hard | pride ourselves | seek | hope | want | are committed | are dedicated) ~ (to | on) ~ (provide | providing | give | offer | offering | deliver | delivering | ensure | ensuring | provide you with | make sure) ~ (our | all | every | each | you | the | a | an | only | best | high | great | excellent | good | possible)? ..10 (service | experience | standards | quality | satisfaction | customers | guests | care | support | satisfied | happy | time | times | customer | guest) $',
    '(we | i) ~ (regret | are sorry | am sorry) ~ (to hear | hearing) ~ (this | that | about this | of your experience | about your experience | about that) $',
    'we ~ (are)? ~ (always)? ~ (here for you | here to help | listening | all ears | glad you reached out)  $',
    '(this | that) is not ~ the (experience | level of service | standard | service | kind of experience) (we | that we | you) ..10 $',
    '(we | i) (would | do)? ~ (love | like | hope) to ~ (see | welcome | serve | have) you ~ (back | again | soon) ~ (soon | again)? $',
    'we (will | shall) ~ (pass | share | forward) ~ (this | it | your feedback | your comments | your concerns) ~ (on | along)? ~ (to | with) ~ (the | our) ~ (relevant | appropriate | concerned | right)? ~ (team | department | teams | management) $',
  ],
  refine(match, { reading, exchange: { draft } }) {
    if (!fillsSentence(draft, match)) return null;
    // Where nothing else takes up what they raised, this is all they get.
    const alone = reading !== null && reading.points.length > 0 && !reading.points.some((p) => p.heard);
    return alone ? { ...match, severity: 2 } : match;
  },
  fixes(match, context) {
    const { draft } = context.exchange;
    const unheard = context.reading?.points.filter((p) => p.facet !== 'request' && !p.heard) ?? [];
    const span = core(draft, match.sentence!);
    const told = openers(context, unheard, feelingToMeet(context))
      .slice(0, 2)
      .map((fix) => replaceSpan(draft, span, fix.label));
    return [...told, ...leaveOut(draft, match)];
  },
  noFix: 'Where this is all the draft says, only the writer knows what to put instead.',
});
