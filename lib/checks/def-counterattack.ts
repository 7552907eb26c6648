import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { fillsSentence, instead, leaveOut } from './shared/mend';
import { saidByThem } from './shared/theirs';

/** Contempt and accusation, which must not be posted. */
const HARSH = [
  '(people | customers | guests | someone | folk | clients | types | individuals) like (you | yourself | yourselves) ~ (are | is | always | never | only | just | do not | expect | ruin | cost | make it | who (complain | moan | want | expect | come))',
  '^^ (people | customers | guests | folk | clients | types) like (you | yourself) ~ (should | ought to | can | need to | have no | think | belong | give) !(not have to | never have to | be treated | get better | feel)',
  '^^ you people',
  '^^ (stop | quit) ~ (lying | making (things | it | stuff | this) up | slandering | bullying | harassing | whining | moaning | crying) ..2',
  'you (are | were)? !(not) ~ (such | being | just | nothing but)? (a | an | the | one)? ~ (old | sad | silly | bitter | stupid | lying | little | total | complete | absolute | utter | real | proper | right)? ~ [said: <INSULT>]',
  '(such a | what a | some | another | a | an) (silly | stupid | miserable | sad | bitter | old | pathetic | ignorant | nasty | total) ~ (old | little)? [said: <INSULT>]',
  'you (are | must be | sound like) (a | an | such a | one) ~ (sad | pathetic | bitter | silly | stupid | nasty | horrible | rude | vile | miserable | lonely | angry | hateful | petty | spiteful) ..1 (man | woman | person | boy | girl | lady | human | individual | people)',
  '(nobody | no one | none of us) ..1 (wants | want | likes | missed | will miss | needs | believes) (you | your) ..2',
  'you (are | will be) ~ (not | no longer) welcome ..3',
  '(everybody | everyone) ..4 (knows | know) what (you | kind) ..3',
  '(your | this | that | the | what a | such a | another | with the) ~ (attitude | ignorance | tantrum | rant | lies | drama | whining | moaning | hissy fit | nonsense | spite | greed | arrogance | entitlement | hysterics | childish | pathetic | vindictive | spiteful | ridiculous | petty) ..1 (was | is | were | are | of yours | review | rant | post | comment | display | behaviour | behavior | $)',
  'your (attitude | ignorance | tantrum | rant | lies | whining | moaning | spite | greed | arrogance | entitlement | majesty | highness)',
  'what a ~ (pathetic | sad | ridiculous | silly | petty | miserable | childish | bitter) *',
  'you ~ (absolute | complete | utter | total | bloody | pathetic | stupid | silly | miserable | sad | horrible) [said: <INSULT>]',
  'you [said: <INSULT>] $',
  '(only | just) (a | an) ~ [said: <INSULT>] ~ (would | could | does | puts | writes | thinks)',
  '(stupid | idiotic | moronic | dumb | brainless) (review | person | people | post | comment | customer | customers | guest | guests | woman | man) !(of (us | ours | mine | me))',
  '(screw | stuff | sod | shove) (yourself | yourselves | you | off)',
  '(get stuffed | drop dead | go to hell | rot in hell | bugger off | naff off | bog off | buzz off | kiss my | kiss our)',
  '(go | crawl | get) back (to | under) (your (own)? (country | village | cave | hole | rock | planet) | where you (came | come | belong) | the (rock | hole))',
  'your (kind | sort | type) (is | are | of (person | people | customer | guest)) ~ (not | never)? ..2 (welcome | wanted | needed | belong | problem | trouble)',
  'you ~ (clearly)? (need | should (seek | get | see | find)) ~ (some)? (psychological | psychiatric | mental | professional) (help | treatment | care)',
  'you (are | must be | sound | were) ~ (sick in the head | mentally ill | insane | deranged | not right in the head | on drugs)',
  '(are | were) you ~ (drunk | high | on drugs | insane | stupid | blind | deaf | illiterate | mental) !(there)',
  '(learn | get | teach yourself) some (manners | respect | class | education | decency)',
  'get a (life | grip | hobby | room)',
  '(grow up | cry more | get over it | get over yourself | boo hoo | cry me a river | jog on | get lost | shut up | suck it up | bless your heart | get good | git gud | who asked | nobody cares | no one cares | pull the other one | shame on you | how dare you)',
  'good luck (finding | with that | with your | in (your | finding) | to (whoever | your next | the next) | getting) ..3 (who | anyone | someone | anybody | elsewhere | cheaper | better | rent | attitude | next | that | memories)',
  'you ~ (are | were) ~ (being | just | such | clearly | nothing but)? ~ (a | an)? ~ [said: (ungrateful | entitled !to | pathetic | ridiculous | idiot | liar | karen | troll | bully | nightmare | clown | moron | stupid | delusional | unhinged | lying | coward | disgrace | fool | cheap | vindictive | spiteful | greedy | petty | childish | keyboard warrior | lazy | thief | scammer | time waster | crazy | mad)]',
  '(hold | holds | holding | held) (us | our ..2 | me) ..2 (hostage | to ransom | ransom)',
  '(this | that | your ..2 | which) ~ (is | was | amounts to) ~ (nothing but | simply | pure)? (blackmail | extortion | bullying | harassment | slander | libel)',
  '(blackmail | blackmailing | extort | extorting | bully | bullying) (us | our | me)',
  '(hurts | hurt | hurting | attack | attacks | attacking | destroy | destroys | destroying | ruin | ruins | damage | damages | damaging) ~ (our | my | a | this | these)  ..2 (small | family | hard working | hardworking | livelihood | livelihoods | reputation | family business | little | volunteers | charity)',
  'sorry ..4 (too (bright | good | hot | cold | fancy | busy | authentic) | not (perfect | good)) ..1 (for | enough) (your | for) ..1 (majesty | highness | standards | liking | you)',
  'you ~ (are | were) ~ (clearly | obviously | just | only | simply)? ~ (just | only)? ~ (after | looking for | fishing for | angling for | trying to get | trying it on | wanting) ~ (free | a free | a discount | a refund | money | freebies | compensation | something for nothing | attention | our money | a meal)',
  '(stop | quit) ~ (posting | spreading | telling | leaving | making up | writing) ~ (fake | false | these | such | your)? ~ (lies | reviews | rubbish | nonsense | stories | fake | negativity)',
  '(can not | will not) help (people | someone | anyone | customers | those) who ..4',
  '(some | certain) (people | folk | customers | guests) ~ (just | simply | only)? ~ (love | like | live | enjoy | want) to (complain | moan | whinge | find fault | cause trouble | be offended)',
  '(hope | trust) (you | that you | this made you) ~ (feel | sleep) ..2 (better about yourself | proud | good about yourself | at night | about yourself)',
  '(do (us | everyone) ..2 (favour | favor) and) ..4',
  'you (should | ought to) ~ be ashamed',
  '(thank | thanks | thank you) ~ (for | so much for) (the | your | this | another) ~ (lovely | wonderful | generous | kind)? ~ (one star | 1 star | 1-star | one-star | rant | novel | essay | fiction | bedtime story | lecture)',
  'you (do not | did not) even (know | have a clue | understand)',
  'you (have | had | got) ~ (no idea | no clue | no right | too much time | nothing better)',
  '(off (his | her | their | your) face | pissed as | off your head | pull yourself together | woe is you)',
  '(someone | somebody) got out of (bed | the wrong)',
  '(turn your frown | string a sentence)',
];
/** Sarcasm and pointed remarks: serious, short of contempt. */
const SNIDE = [
  '(was | is | were | are) ~ (beneath | too good for | not good enough for | below) you',
  '(have | get) your (eyes | ears | hearing | head) (tested | checked | examined)',
  '(we | i) ~ (find | found) (it | that) ~ (a bit | a little | rather | very | quite)? ~ (odd | strange | curious | interesting | funny | telling | peculiar | ironic | convenient) (that | how)',
  '(get | check) your facts (right | straight)?',
  '(want | wants | wanted | wanting | expects | expecting) ..1 (something for (free | nothing) | free (food | stuff | meals | things) | freebies | a freebie)',
  '(do not | does not) get paid enough',
  'takes two to tango',
  '(cannot | can not) please some people',
  '^^ (funny | strange | odd | interesting | curious) (how | that) (you | that | this | the | nobody | no one) *? *?',
  '(it is | was) ~ (funny | interesting | strange | curious) ~ (how | that) you',
  '(you | that) ~ (did not | do not | forgot to | left out | conveniently) ~ (make it into | mention | leave out | omit | left out) ..4 (review | post | that | bit | part | story)',
  'you ~ (conveniently | strangely | somehow) ~ *',
  'you (left | leave) out (the | that | how)',
  '(throwing stones | pinch of salt | sour grapes | an axe to grind | two sides to every | keyboard warrior | keyboard warriors | behind a keyboard | behind keyboards | behind a screen)',
  '(kindly | please | we ask you to | we would ask you to | do) ~ (not | refrain from | avoid | stop | do not | malign)  ~ (to)? ~ (posting | spreading | post | spread | malign | maligning | making | defame | defaming | leaving) ..3 (accusations | negativity | false | misleading | lies | reviews | us | rumours | claims | doctor | hate | fake)',
  '(tell | share | post) (the | people | everyone) the (whole | full | real) (story | truth)',
  '(we | i) ~ (would) ~ (think twice | be careful | be very careful | be a bit careful | delete it | take it down) ..6 (if i were you | posting | throwing | before | publicly | writing | in writing | $)',
  'if i were you',
  '(choose wisely | think it over | thought not | you have been warned | you get one warning | consider this a warning)',
  '(you | those who) ..2 (expect | want | wanted) ..4 (something for nothing | champagne on | for nothing | caviar | five star ..3 for)',
  '(the kind | the sort | the type) of (guest | customer | person | client | people) (we | i | who)',
  '(we | i) (will not | would not | do not) (miss | lose sleep over) (you | your | this)',
  '(if you (had | could have)? bothered | had you bothered | bothered to (read | check | ask | look))',
  '(nice try | dream on | yeah right | whatever you say | sure jan | oh dear oh dear | cant win | oh please | poor you)',
];
/** Asking for kindness, or laughing it off: it grates, and is no contempt. */
const SOFT = [
  '(welcome to the real world | in the real world | this is the real world)',
  '(lol | lmao | rofl) (bro | mate | babe | love | ok | sure | no | at | $)',
  '(a little | a bit of) (kindness | patience | gratitude | respect | courtesy | manners) ..4 (a long way | would)',
  '(please | lets all | let us all) (be kind | be a bit kinder | be nice | be kinder)',
  '(other | another) (doctor | garage | shop | restaurant | builder | salon) ..3 (always | would) ',
  '(before | without) ~ (making | throwing | posting | levelling | slinging) ~ (such | false | wild | baseless | these | public)? ~ (accusations | allegations | claims | mud | stones)',
  '(please | kindly) ~ do not judge (us | me) ..3',
];

const FIRST_SOFT = HARSH.length + SNIDE.length;

/** Praise uses the same words: "guests like you are why we love this". */
const WARM =
  /\b(?:love(?! to (?:complain|moan|whinge|find))|thank(?:s| you)|awesome|amazing|wonderful|grateful|helps? us|made our|appreciate)\b/i;

export default defineCheck({
  id: 'def-counterattack',
  group: 'def',
  severity: 4,
  title: 'Hitting back',
  why: 'Scorn, sarcasm or playing the victim is what strangers will screenshot; leave it out and begin again with what they lost.',
  source: 'Gottman 1994 (contempt); Freyd 1997 (DARVO)',
  flags: [
    '[People like you] are the reason we can’t have nice things.',
    '[Get a life].',
    '[What a pathetic rant].',
    '[Good luck finding anyone] who will put up with you.',
    'You are [holding us hostage].',
    '[Your review is blackmail].',
    'Do you know how much this [hurts our small] family business?',
    'Sorry the sun was [too bright for your majesty].',
    '[Your attitude] was disgusting.',
    '[You are clearly just after free] food.',
    'Hi Tom, [thanks for the one star].',
    '[Funny how you] forgot the free dessert.',
    'Please call us [before making accusations].',
    '[Shame on you].',
    '[You should be ashamed] of this post.',
    '[Please avoid spreading negativity] on public pages.',
    'You would do well to be quieter, [if I were you].',
    '[Stop lying about us].',
    '[People like you should] stay at home.',
    '[Nobody wants you back].',
    '[You are a sad little man].',
    'We [can’t help people who won’t help themselves].',
    '[You are not welcome here].',
    'Typical of [a bitter old cow].',
    '[Some people just love to complain].',
    'I [hope you feel better about yourself] now.',
    '[Do us all a favour and stay away].',
    '[You absolute clown].',
    '[Stupid review] from someone who was here for two minutes.',
    '[Only a fool would] pay that elsewhere.',
    '[Learn some manners] first.',
    '[Your kind is not welcome] in this bar.',
    '[Are you blind]?',
  ],
  spares: [
    'Good luck with the move on Friday.',
    'People like you who tell us straight help us improve.',
    'It’s ridiculous that you waited that long, and I’m sorry.',
    'Our attitude at the desk was wrong.',
    'You called it a rip-off, and I see why.',
    'I would take it down a notch too, after three calls.',
    'Please do not post your card number here.',
    'You had no idea the road was closed, because we never said.',
    'What a sad end to your holiday, and I’m sorry.',
    'People like you should not have to ask twice.',
    'I’m a clown for missing this.',
    'You’re not the idiot, we are.',
    'I looked like an idiot. ⇒ Nobody thinks you were an idiot.',
    'Nobody wants to wait an hour for soup.',
    'You are always welcome here.',
    'You were entitled to that refund and we should have paid it.',
    'Nobody should feel stupid for asking.',
    'It was a stupid mistake of ours.',
    'Your kind words made our day.',
    'Go back to your room list and press save.',
    'I hope you feel better soon.',
    'Some people find the stairs hard, so we’ve put in a rail.',
  ],
  frames: [...HARSH, ...SNIDE, ...SOFT],
  refine(match, context) {
    const { draft } = context.exchange;
    const { said } = match.captures;
    if (said && saidByThem(context, words(draft, said))) return null;
    if (!match.span || !match.sentence) return match;
    const text = words(draft, match.sentence);
    if (WARM.test(text) && !/\bstars?\b/i.test(text)) return null;
    if (
      /\b(?:I['’]m|we['’]re|I am|we are) (?:so |very |really |truly )?sorry\b|\bour (?:own )?attitude\b|\bbecause we\b|\bwe never\b/i.test(
        text,
      ) &&
      !/\bmajesty|highness\b/i.test(text)
    )
      return null;
    return match.frame < HARSH.length ? match : { ...match, severity: match.frame < FIRST_SOFT ? 3 : 2 };
  },
  fixes(match, { exchange: { draft } }) {
    return fillsSentence(draft, match)
      ? [
          ...leaveOut(draft, match),
          ...instead(draft, match, 'You expected better of us, and I’d like to hear the whole of it.'),
        ]
      : [];
  },
});
