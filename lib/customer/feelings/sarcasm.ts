import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'sarcasm',
  mild: 'annoyed',
  cues: [
    ...at(
      2,
      '(thanks for nothing | slow clap | cheers for nothing | thanks a lot | thanks a bunch | oh great | oh good | oh wow | wow just wow | yeah right | good luck with that | so much for | gee thanks | well played)',
      '(great | good | nice | fantastic | brilliant | wonderful | excellent | bravo | well done | congrats | congratulations) ~ (job | work | going | effort | one | service)? ..2 (losing | ignoring | ruining | breaking | forgetting | cancelling | charging | deleting | killing | wasting | destroying | overcharging | lying | messing | sending | crushing | leaving me | not)',
      '(love | loving | loved | great | nice | adore | enjoyed | enjoy) (how | that | when | being | waiting | the way) ..8 (took | takes | never | not | no | lost | ignored | ignore | broke | still | charged | late | wrong | crash | crashes | hours | weeks | cancelled | refuses | failed | freezes | forgot | raised | only | wait | hold | nothing | told | lied | delayed | deleted)',
      'nice of you to',
      '(thanks | thank you) for (losing | ruining | breaking | nothing | ignoring | wasting | cancelling | forgetting | the wait | deleting | making me wait | killing | leaving | crushing | the cold | the food poisoning)',
      '(five | 5) stars for ..3 (being | losing | wasting | ruining | the worst | ignoring)',
      '^ ..12 bravo $',
      '(truly | really) a masterclass in',
      '(who knew | apparently)',
      '(so helpful | very helpful | real helpful | super helpful) (not | when)',
    ),
    ...at(1, '(lol | rofl | lmao | haha) $', '# years (later | to load | to answer | waiting)'),
  ],
  spares: [
    'great job (finding | fixing | on | with | guys | team | everyone | sorting | helping) ',
    'thanks for nothing but great',
    'thanks for nothing-but-great',
    'love how (fast | quick | quickly | easy | friendly | you fixed | fresh | simple | smooth | clean | well)',
    '(love | loved) (how | that | when) ..4 (never | not | no) ..2 (lets | disappoint | fails | miss | crash | crashes | late | wait)',
    'thanks a lot (for | guys | team)',
    'thanks a bunch for',
  ],
  negated: false,
  flags: [
    'great job losing my bag, slow clap',
    "Love how my 'two-day' shipping took eleven. Bravo.",
    'thanks for nothing',
    'Nice of you to answer after three weeks',
    'Thank you for ruining our anniversary',
  ],
  quiet: [
    'great job finding my bag!',
    'Love how fast this came!',
    'thanks for nothing-but-great service',
    'I love how you fixed it',
    'Great job everyone!',
  ],
});
