import type { EchoRule } from '../rule';

/** What a home or a shop has or has not, said without an article. */
const supply =
  '(hot | cold | running | clean | drinking | mobile | phone | home)? (water | heating | heat | internet | wifi | broadband | power | electricity | gas | signal | service | food | air | light | lighting | parking | access | laundry)';
const rules: EchoRule[] = [
  {
    facets: ['wait', 'app', 'environment', 'defect', 'other', 'impact', 'delivery', 'communication'],
    frames: [
      `# <UNIT> (without | with no | no) [thing: ${supply}]`,
      `(without | no) [thing: ${supply}] (for | in | since)? ..2 # <UNIT>`,
    ],
    np: '{dur} without {thing}',
    you: 'went {dur} without {thing}',
  },
  {
    facets: ['wait', 'communication'],
    frames: ['on hold', 'hold music', 'holding for', 'put me on hold'],
    np: '{dur} on hold',
    you: 'spent {dur} on hold',
  },
  {
    facets: ['wait', 'communication'],
    frames: ['on hold', 'hold music', 'put me on hold'],
    np: 'being left on hold',
    you: 'were left on hold',
    vague: true,
  },
  {
    facets: ['wait'],
    frames: ['(queue | queued | queuing | line | in line)'],
    np: '{dur} in the queue',
    you: 'spent {dur} in the queue',
  },
  {
    facets: ['wait'],
    frames: ['(queue | queued | queuing)'],
    np: 'the long queue',
    you: 'stood in a long queue',
    vague: true,
  },
  {
    facets: ['wait', 'delivery'],
    frames: ['# .. late', 'late by', 'delayed'],
    np: 'a delay of {dur}',
    you: 'met a delay of {dur}',
    vague: true,
  },
  {
    facets: ['wait', 'delivery', 'billing', 'communication', 'app'],
    frames: ['still (waiting | pending | nothing | no)', 'pending', 'for (weeks | months | days)'],
    np: '{dur} of waiting',
    you: 'have been waiting {dur}',
    vague: true,
  },
  {
    facets: ['wait', 'environment'],
    frames: ['in the (rain | cold | heat | dark)'],
    np: '{dur} outside',
    you: 'were left outside for {dur}',
    vague: true,
  },
  {
    facets: ['wait', 'delivery', 'staff', 'communication', 'other'],
    frames: ['(wait | waited | waiting | waits)', 'took', 'sat', 'stood', 'queued'],
    np: '{dur} of waiting',
    you: 'waited {dur}',
    vague: true,
  },
  {
    facets: ['wait'],
    frames: ['(wait | waited | waiting | waits | slow)'],
    np: 'such a long wait',
    you: 'were kept waiting',
    vague: true,
  },
  {
    facets: ['wait', 'delivery'],
    frames: ['late', 'delay', 'delays', 'delayed'],
    np: 'the delay',
    you: 'were held up',
    vague: true,
  },
  {
    facets: ['wait', 'communication', 'delivery', 'staff', 'other'],
    frames: [
      '(he | she | they | engineer | plumber | electrician | technician | driver | man | cleaner | carer | taxi | cab | someone) ..2 (never | not) (ever)? (came | come | showed | show | turned | turn | arrived | arrive)',
      '(nobody | no one) (came | showed | turned | arrived)',
    ],
    np: 'waiting for someone who never came',
    you: 'waited for someone who never came',
  },
  {
    facets: ['wait', 'communication'],
    frames: ['(no | not) show', 'never (showed | turned | came | arrived)', '(did | does) not (show | turn | come)'],
    np: 'waiting for someone who never came',
    you: 'waited for someone who never came',
    vague: true,
  },
];
export default rules;
