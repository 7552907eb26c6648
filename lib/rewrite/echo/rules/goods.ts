import type { EchoRule } from '../rule';

const bad =
  '(cold | raw | burnt | stale | frozen | dry | soggy | undercooked | overcooked | rotten | mouldy | moldy | broken | cracked | damaged | faulty | torn | ripped | dented | scratched | smashed | defective | empty | dead | stained | leaking | warped | wobbly | incomplete | expired | rancid | watery | greasy | bland | flat | chipped | crushed | dirty | filthy | sticky)';
const be = '(was | is | were | are | came | arrived | comes | turned up | delivered | got | feels | looked)';

const rules: EchoRule[] = [
  {
    facets: ['wait', 'defect', 'staff', 'value', 'other'],
    frames: [`# <UNIT> ..8 for [what: (a | an | the | my | our)? ${bad} *]`],
    np: '{dur} for {what}',
    you: 'waited {dur} for {what}',
  },
  {
    facets: ['defect', 'delivery', 'cleanliness', 'other'],
    frames: [
      `(the | my | our | your)? [thing: *] ~ ${be} ~ [state: ${bad}]`,
      `(a | the | my | our | with)? [state: ${bad}] [thing: *]`,
    ],
    np: 'the {state} {thing}',
    you: 'were left with the {state} {thing}',
    vague: true,
  },
  {
    facets: ['defect', 'delivery'],
    frames: [
      'wrong [what: (size | colour | color | item | order | model | part | product | dish | food | one | version | shoes | flavour)]',
    ],
    np: 'getting the wrong {what}',
    you: 'were given the wrong {what}',
  },
  {
    facets: ['defect', 'delivery'],
    frames: ['(missing | forgot | without the | left out)'],
    np: 'having things missing',
    you: 'found things missing',
    vague: true,
  },
  {
    facets: ['defect', 'app'],
    frames: [
      '(my | the | our) [thing: *] ~ (broke | breaks | died | fell apart | snapped | cracked | failed | fails | stopped | stops | leaks | leaked | exploded | overheats | overheated)',
    ],
    np: 'a {thing} that failed',
    you: 'were left with a {thing} that failed',
    vague: true,
  },
  {
    facets: ['defect', 'app'],
    frames: [
      '(stopped | stops) (working | charging | responding)',
      '(does | did | is | will | do) not ~ (work | working | charge | turn on | open | load | start | connect | boot)',
      '(not | never) (working | works | worked)',
    ],
    np: 'being left with something that does not work',
    you: 'were left with something that does not work',
    vague: true,
  },
  {
    facets: ['defect'],
    frames: ['(broke | fell apart | came off | peeled | snapped | ripped) ... # *'],
    np: 'something that fell apart so soon',
    you: 'were left with something that fell apart so soon',
    vague: true,
  },
  {
    facets: ['defect', 'delivery'],
    frames: ['(again | third | second | another) ..2 (broken | wrong | damaged | faulty)'],
    np: 'having it go wrong more than once',
    you: 'had it go wrong more than once',
    vague: true,
  },
  {
    facets: ['delivery'],
    frames: [
      '(never | not) ~ (arrived | came | delivered | received | turned up | here)',
      'no sign of',
      '(where is | where are) my',
      '(lost | losing | lose) (my | our | the)',
    ],
    np: 'waiting for something that never came',
    you: 'waited for something that never came',
    vague: true,
  },
  {
    facets: ['delivery'],
    frames: [
      '(thrown | threw | throw | dumped | left ..3 (rain | door | porch | bin | bins | street | gate | neighbour | neighbor | outside))',
      'safe place',
    ],
    np: 'how your delivery was left',
    you: 'had your delivery left like that',
    vague: true,
  },
  {
    facets: ['delivery'],
    frames: ['(marked | says | said | shows) ..2 delivered'],
    np: 'being told it was delivered when it wasn’t',
    you: 'were told it was delivered when it wasn’t',
    vague: true,
  },
  {
    facets: ['delivery'],
    frames: ['(late | delay | delayed)'],
    np: 'being made to wait {dur}',
    you: 'were made to wait {dur}',
    vague: true,
  },
  {
    facets: ['delivery'],
    frames: ['(late | delay | delayed | slow)'],
    np: 'the late delivery',
    you: 'met with a late delivery',
    vague: true,
  },
];
export default rules;
