import { type EchoRule, WORDS } from '../rule';

const { event } = WORDS;
const THING =
  '[thing: (room | toilet | toilets | bathroom | table | tables | sheets | floor | kitchen | carpet | towels | shower)]';
const UNCLEAN =
  '(dirty | filthy | unclean | disgusting | stain | stains | stained | sticky | grim | gross | grubby | state | hair | hairs | mould | mouldy | smell | smelled | smelt | stank | used | blood)';
const rules: EchoRule[] = [
  {
    facets: ['cleanliness', 'health'],
    frames: [
      '(a | one | long | somebodys) ..2 hair',
      'hair .. (in | on) (the | my | our | her | his)',
      '(hairs | bug | bugs | roach | roaches | mouse | mice | rat | rats | mould | mold | glass | insect | fly | worm)',
    ],
    np: 'finding something like that',
    you: 'found something that should never be there',
    vague: true,
  },
  {
    facets: ['cleanliness', 'environment'],
    frames: ['(smell | smells | smelled | smelt | stank | stinks | stink)'],
    np: 'a place that smelled',
    you: 'were met by a bad smell',
    vague: true,
  },
  {
    facets: ['cleanliness'],
    frames: [`${THING} ..8 ${UNCLEAN}`, `${UNCLEAN} ..4 ${THING}`],
    np: 'the state of the {thing}',
    you: 'found the {thing} in that state',
    vague: true,
  },
  {
    facets: ['cleanliness'],
    frames: ['(dirty | filthy | unclean | disgusting | stain | stained | sticky)'],
    np: 'a place that was not clean',
    you: 'found the place unclean',
    vague: true,
  },
  {
    facets: ['policy'],
    frames: ['[verb: (refused | denied | rejected | declined)]'],
    np: 'being {verb} without a good reason',
    you: 'were {verb} without a good reason',
    vague: true,
  },
  {
    facets: ['policy'],
    frames: [
      '(refused | refuse | would not | will not | not allowed | denied | rejected | not let | not accept | no exception | expired)',
    ],
    np: 'being told no without a good reason',
    you: 'were told no without a good reason',
    vague: true,
  },
  {
    facets: ['environment'],
    frames: ['(noise | noisy | loud | music | banging)'],
    np: 'the noise',
    you: 'had to put up with the noise',
    vague: true,
  },
  {
    facets: ['environment'],
    frames: ['(heating | freezing | cold | boiler)'],
    np: 'being left in the cold',
    you: 'were left in the cold',
    vague: true,
  },
  {
    facets: ['environment'],
    frames: ['(hot | ac | aircon | air con | air conditioning | heat)'],
    np: 'being left in the heat',
    you: 'were left in the heat',
    vague: true,
  },
  {
    facets: ['environment'],
    frames: ['(wifi | wi-fi | internet | signal | connection)'],
    np: 'the poor connection',
    you: 'were left with a poor connection',
    vague: true,
  },
  {
    facets: ['environment'],
    frames: ['(parking | car park)'],
    np: 'the trouble with parking',
    you: 'had trouble with parking',
    vague: true,
  },
  {
    facets: ['environment'],
    frames: ['(crowded | packed | full | seat | seats | standing | squashed)'],
    np: 'having no room',
    you: 'were left without room',
    vague: true,
  },
  {
    facets: ['privacy'],
    frames: ['(hacked | leaked | breach | shared | sold | stolen)'],
    np: 'having your data exposed',
    you: 'had your data exposed',
    vague: true,
  },
  {
    facets: ['privacy'],
    frames: ['(calls | texts | emails | spam | call | calling | unsubscribe)'],
    np: 'being contacted when you had asked us not to',
    you: 'were contacted when you did not want it',
    vague: true,
  },
  {
    facets: ['impact', 'wait', 'delivery', 'staff', 'other'],
    frames: [
      `(missed | ruined | spoiled | spoilt | late for | lost) ..4 [what: ${event}]`,
      `[what: ${event}] ..3 (ruined | spoiled | spoilt | missed | gone | cancelled)`,
    ],
    np: 'having the {what} spoiled',
    you: 'had the {what} spoiled',
    vague: true,
  },
  {
    facets: ['impact', 'delivery', 'wait'],
    frames: ['missed ..4 [what: (flight | train | connection | bus | plane | ferry | boat)]'],
    np: 'missing the {what}',
    you: 'missed the {what}',
    vague: true,
  },
  {
    facets: ['impact'],
    frames: ['(day | time | days) off', 'walk out of work', 'lost ..2 (pay | wages | work)'],
    np: 'losing time off work to this',
    you: 'lost time off work to this',
    vague: true,
  },
  {
    facets: ['impact'],
    frames: ['(slept | sleep | night) ..4 (airport | floor | car | street)'],
    np: 'a night like that',
    you: 'spent a night like that',
    vague: true,
  },
  {
    facets: ['impact'],
    frames: [event],
    np: 'having this go wrong for a day that mattered',
    you: 'had this go wrong for a day that mattered',
    says: 'this went wrong for a day that mattered to you',
    vague: true,
  },
];
export default rules;
