import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'urgency',
  mild: 'short of time',
  cues: [
    ...at(
      2,
      '(urgent | urgently | emergency | asap | desperate | desperately | immediately | right away | right now | time sensitive)',
      '(flight | train | wedding | funeral | exam | interview | surgery | party | appointment | event | check-in) ..3 (today | tonight | tomorrow | in # | this morning | this afternoon)',
      'out of (insulin | medication | time | formula)',
      '(need | needed | want) ..4 (today | tonight | tomorrow | now | by)',
      '(leave | leaving | fly | flying | travel | travelling | due | expires | closes | deadline) ..3 (today | tonight | tomorrow | in # | monday | friday)',
      '(stuck | stranded) (in | at | on | without | with | outside | here) ..4',
      '(help | please) (now | quickly | fast | urgently)',
      'deadline',
    ),
  ],
  spares: [
    'now (i am | i) ..2 (fan | love | convert)',
    '(replied | answered | fixed | came | sorted | responded | refunded) ..2 (immediately | right away | asap)',
    'no (rush | hurry)',
    '(not | nothing) ~ urgent',
    'immediately (felt | fell | made | replied | sorted)',
    '(will be back | coming back | see you | back) (asap | right away)',
  ],
  negated: true,
  flags: [
    'My flight is in 3 hours and I can’t check in',
    'Need this today please',
    'URGENT: out of insulin',
    'stuck in Faro with no money',
    'wedding tomorrow and no dress',
  ],
  quiet: [
    'now I’m a fan',
    'Sorted immediately, thank you',
    'No rush at all',
    'Nothing urgent, just a note',
    'They replied right away',
  ],
});
