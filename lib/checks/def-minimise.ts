import { defineCheck } from './shared/check';
import { editsFix, words } from './shared/fix';
import { core, fillsSentence, instead, leaveOut } from './shared/mend';
import { owns } from './shared/owning';

const PRIDE_FRAMES = [
  '(we | our ..3 | i | as ..3) ~ (pride | prides) (ourselves | itself | myself) (on | in | upon)?',
  '(we | i) ~ take ~ (a lot of | great | much | such | enormous | immense)? pride',
  '(we | i) (are | remain | feel) ~ (rather | quite | very | so | incredibly)? proud (of | to | that | holders)',
  '(we are | are | is | for which we are | is what we are) ~ (well)? known for',
  '(we | our ..3) have ~ (always | never had | never once had | not had) ~ (been | had | a single | any | a | one)?',
  '(as (a | an) | our ..2 | industry | an) (award-winning | award winning | multi-award-winning | industry-leading | market-leading | world-class | proud | highly rated | five-star | certified | fully qualified)',
  '(highly | fully | properly | well | professionally | very) (trained | qualified | experienced | rated) (professionals | and | staff | team | instructors | people)?',
  '(we have | with | has | have) ~ (over | more than | nearly | almost | around)? # years (of)? (experience | in business | in the trade | standing)?',
  'our (usual | normal | usually)? ~ (very | exceptionally)? (high | excellent | exceptional | exacting) standards',
  '(i | we) stand (behind | by) (our | my) (work | team | staff | decision | product | service)',
  '(we | i) have been (doing | making | running | here | in | serving | baking | roofing) ..4 (# years | since #)',
  '# (five star | five-star | 5 star | 5-star | positive | great | happy | glowing) (reviews | ratings | customers | residents | patients | clients | guests)',
];
const CAREFUL_FRAMES = [
  '(our | all | the | all our | all of our)? ..2 (drivers | staff | crew | crews | partners | colleagues | agents | team | technicians | employees | riders | nurses | cleaners | stylists) ~ (are | is) ~ all? (trained | required | instructed | expected | obliged | briefed | vetted | certified | qualified | background-checked | verified)',
  '(every | all | each | all of) ..4 (is | are | undergo | undergoes) ~ (hand | individually | regularly | hourly | weekly | temperature | daily)? ~ (checked | inspected | tested | trained | verified | reviewed | cleaned | probed | logged | autoclaved | sealed | measured | washed | laundered | sanitised | sanitized | tasted | hand-picked)',
  '(is | are) (checked | inspected | tested | cleaned | washed | laundered | emptied | sanitised | reviewed | serviced | signed off) ~ (hourly | daily | weekly | nightly | regularly | monthly | by hand | before dispatch | after every | between every | every ..1 (day | hour | guest | week))',
];
const CROWD_FRAMES = [
  '(over | more than | nearly | helped | trusted by | treated | completed by | rated by | almost) # (lakh | crore | million | thousand | hundred | k)? ..2 (customers | users | players | candidates | smiles | patients | downloads | people | families | clients | titles | students | members | reviews | guests | riders | homes)',
  '(most | many | nearly all | almost all | plenty | hundreds | thousands | dozens) (of)? (our | of the) ..3 (are | love | have | do | say | find | enjoy | like | never | tell | welcome | appreciate | come | manage | use | get | happily | would | now | understand | complete | see | told | withdraw | fly | rated | can)',
  '(thousands | hundreds | millions | lakhs | crore | plenty | majority | vast majority | great majority) of (our | other | happy | satisfied | fans | users | players | people | customers | guests | listeners | families | visitors | residents | * customers | them)',
  '(most | other | regular | our other | all our other | all of our | the other # | the other) (of our)? (<CUSTOMERS> | listeners | gyms | parents | players | residents | motorists | fans | groups | of them | people | folk | folks | regulars | riders | runners | tenants | networks) ~ !(like you | who told | have told us | know better) (are | love | have | do | say | find | enjoy | like | never | tell | welcome | appreciate | come | manage | use | get | happily | did | were | would | don | work | complete | settle)',
  '(you are | you were | yours is | yours was | this is | that is | it is) ~ (the)? (first | only) (one | person | customer | guest | complaint | negative | bad | call | client | time | to | who | review | bad review) ..4',
  '(no one else | nobody else | no other | none of (our | the other | them)) ..4 (has | have | had | ever | complained | complains | mentioned | reported | said | noticed | raised | felt | minded | had a problem | seems | objected | would | did)',
  '(no one | nobody) ..4 (complained | complains | reported (this | it | a | any | such) | noticed | minded | objected | mentioned it | ever said | would have minded)',
  '(never | not) ~ (had | received | heard | seen) ~ (a | any | one | such)? ..1 (complaint | complaints | problem | problems | issue | issues | comeback | anything like)',
  '(in # years | in all our years | in all my years | in over # years) ..5 (never | no one | nobody | first)',
  '(we | i) ~ (sell | sold | have sold | serve | served | deliver | carry | have treated | treated | receive | have) ~ (over | around | about | nearly | more than)? # ..4 (of these | a season | a week | a day | a year | every | happy | this | without)',
  '(in | for) # ..1 of (cases | orders | bags | players | users)',
  '(a | an | our) # (rating | star rating | score | review | average | success rate)',
  '(rated | ranked | voted | recognised | recognized | awarded) ~ (the)? (# | number one | best | most | as | one | a)',
  '(nobody | no one | no-one) is ~ (forced | obliged | made) to',
  '(nobody | no one) ~ (forces | forced | twisted | makes) (you | your | anyone)',
];
const SMALL_FRAMES = [
  '^^ ideally , !(we would | i would | you | could | would) (the | your | all | our | <CUSTOMERS> | transactions | payments | it | this | * (is | are | take | takes | on)) ..4',
  '(are | is | get | gets) (usually | typically | normally | generally) ~ (instant | completed | delivered | processed | settled | credited | found | resolved) ..3',
  '(payments | transactions | transfers | refunds | packs) (are | arrive) instant',
  '(by any standard | by any measure)',
  '(fee | price | prices | charge | charges | rate | rates | it | this) ~ (is | are | was) ~ (still)? ~ (more than | perfectly | very | the most | pretty) (reasonable | fair | competitive | generous | standard)',
  '(was | were) (only | just | simply | merely) (doing | following | trying | asking | being)',
  '(he | she | they | davo) (is | has | have | are) ~ (got)? (a | the | some of the) ~ (heart of gold | nicest | kindest | loveliest | sweetest)',
  '(it | this | that | there | wait | delay | he | she | they) ~ (was | were | has been) (only | just | merely | barely | hardly) ~ (a | an | the | one | # | over | about | under | some | for | ever) ..3 !(help | start | first | beginning)',
  '(it | this | that) is (only | just | merely) ~ (a | an | # <UNIT> | hair | money | food) !(start | first | help | matter of days)',
  '(only | just | merely | barely) ~ (a | an)? (few | minor | small | little | slight | tiny | brief | short | couple of | bit of a) (minutes !to | seconds !to | delay | scratch | issue | problem | thing | crumbs | mark | glitch | interruption | pounds | hiccup | mistake | pence | drops | people | customers)',
  '(a | an | the | this) ~ (very)? (isolated | one-off | rare | unfortunate one-off | once-in-a) ~ (isolated)? (incident | case | occurrence | event | occasion | thing | instance)',
  '(is | are | was | were) ~ (very | extremely | quite)? (rare | uncommon | not typical | not the norm | not representative | unrepresentative | an exception | not usual)',
  '(not | hardly | scarcely) ~ (that | such | really | exactly | the) ~ (a)? (big | bad | huge | serious | end of the world | big a deal | that bad | major | terrible | unreasonable)',
  '(not | never) the end of the world',
  '(these | such) things (happen | take time | can happen | sometimes happen | do happen)',
  '(it | mistakes | accidents | delays) (can | do | will | sometimes | just | inevitably) ~ happen !(again)',
  '^^ it happens $',
  '(is | are | was | were) ~ (completely | perfectly | entirely | totally | quite | simply | fairly | just | all | only) (normal | standard | common | natural)',
  '(is | are | was | were) ~ (to be expected | a normal part | industry standard | simply how | just how)',
  '(part of the (fun | charm | experience | vibe | magic | deal) | part and parcel | comes with the territory | a fact of life | at the end of the day)',
  '(like | as with | as is the case with | same as | just like) (any | all | every | most | many | other | with any) ~ (other | free | major)? * ',
  '(standard | normal | usual | common) ~ (practice | feature)? ~ (across | in | throughout | for | all over) (the | our | this | every | most | almost) ..2 (industry | world | trade | business | sector | market | everyone | country)',
  '(all over the world | in the whole world | across the whole market | any other shop)',
  '(on the plus side | look on the bright side | look at the bright side | every cloud | silver lining)',
  '(nothing | not something) ~ (you)? ~ (need | have)? ~ (to)? ~ (be)? (worry about | worried about | concerned about)',
  '(it | hair) (is | will) ~ (only | just) (hair | a | money | food | game | number) ',
  '(it | hair) grows',
  '(change | changes) ~ takes ~ (a little | some | a bit)? getting used to',
  '(is | are) ~ (a matter of taste | subjective | in the eye of the beholder)',
];

/** A pride or a number that stands for the failing ("we pride ourselves on service, and we did not give it") is ownership. */
const TURNED =
  /,? (?:and|but|yet|so) (?:on \w+ )?(?:we|i|this|that|it|yours?)\b[^.]*\b(?:not|n['’]t|never|missed|fell|failed|below|short of|less)\b/i;

export default defineCheck({
  id: 'def-minimise',
  group: 'def',
  severity: 2,
  title: 'Making it small',
  why: 'Calling it small, normal or rare, or pointing at happy customers and awards, tells this person that their trouble does not count.',
  source: 'Coombs 2007 (diminish); Wang & Chaudhry 2018',
  flags: [
    'It was [just a minor delay].',
    'This is [an isolated incident].',
    '[You’re the first person] to complain.',
    '[Thousands of our customers] are happy with it.',
    '[It was only 20] minutes.',
    '[We pride ourselves on] excellent service.',
    'In ten years [nobody has ever said] this.',
    'It’s [not that big] a deal.',
    '[Most guests love] that room.',
    'We [are known for] our quality.',
    'Hi Ana, [most players complete] the gate without spending anything.',
    '[We take a lot of pride] in being part of your journey.',
    'Some noise [is part and parcel] of city life.',
    '[Nobody is forced to] buy anything in the game.',
    '[No other client reported] a problem that week.',
    'Daily sign-out is [standard across the industry].',
    '[These things happen] on a Saturday.',
    '[All our tools are autoclaved] after each client.',
    '[Ideally, transactions are instant] and finish in seconds.',
    'He [was only doing] what he had been asked.',
  ],
  spares: [
    'It only takes a minute to fix and I’ll do it now.',
    'You are not the only one who told us, and we’re acting on it.',
    'Just send me the order number.',
    'We pride ourselves on service, and on Saturday we did not give it.',
    'A minor part was missing, which made the whole desk useless.',
    'It’s only fair that you get the whole sum back.',
    'The refund takes just a few days and I’ll watch it for you.',
    'Our drivers are expected to ring the bell, and yours did not.',
    'Ideally we would have rung you first, and I’m sorry nobody did.',
    'Refunds usually take three days; yours will be there on Friday.',
  ],
  frames: [...PRIDE_FRAMES, ...CAREFUL_FRAMES, ...CROWD_FRAMES, ...SMALL_FRAMES],
  refine(match, { exchange: { draft } }) {
    if (!match.sentence || !match.span) return match;
    const text = words(draft, match.sentence);
    return owns(text) || TURNED.test(text) ? null : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const pride = match.frame < PRIDE_FRAMES.length;
    const careful = !pride && match.frame < PRIDE_FRAMES.length + CAREFUL_FRAMES.length;
    const whole = core(draft, match.sentence);
    const end = /[.!?]$/.test(draft.slice(0, whole.end)) ? whole.end - 1 : whole.end;
    const turned = ', and this time you did not get that from us';
    return [
      ...leaveOut(draft, match),
      ...(pride && fillsSentence(draft, match) && /^(?:we|i)\b/i.test(words(draft, whole))
        ? [editsFix([{ start: end, end, text: turned }], `…${turned}`)]
        : []),
      ...instead(
        draft,
        match,
        pride
          ? 'What you got from us is not what we want to be known for.'
          : careful
            ? 'That is how it should be each time, and I’ll find out what went wrong here [by when].'
            : 'It happened to you, and that is enough for me to look at it [by when].',
      ),
    ];
  },
});
