import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'resignation',
  mild: 'tired of it',
  cues: [
    ...at(
      2,
      '(i give up | giving up | given up | gave up | i am done | so done | done with | had enough | moving on | lost (all)? (faith | hope | trust))',
      '^ !well !job !all !good * done $',
      '(we | i) (am | are) out $',
      '^^ (cancelled | canceled | uninstalled | cancelling | uninstalling | switching) ~ $',
      '(never mind | forget it | whatever | what is the point | no point | why bother | why do i bother | do not bother)',
      '^ (bye | goodbye | done | cancelled | uninstalling | cancelling | over it) $',
      '(taken | taking | take) (my | our) (business | money | custom) elsewhere',
    ),
  ],
  spares: [
    '(done deal | well done | job done | all done | nicely done | done a)',
    'whatever (you | we | i | they | the | your)',
    'do not bother (with | going) (anywhere else | other)',
    'never mind the',
    'moving on up',
    '(gave up | give up) (smoking | sugar | meat)',
    'so done (up | well)',
  ],
  negated: false,
  flags: [
    '3 bills later no credit. Done.',
    'whatever, I give up',
    'sooooo done',
    'Never mind, I’ll buy elsewhere',
    'Cancelled already, moving on',
  ],
  quiet: [
    'done deal, great car',
    'Well done to the team!',
    'Whatever you order, it’s great',
    'Don’t bother going anywhere else',
    'All done in an hour, lovely',
  ],
});
