import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'disappointment',
  mild: 'let down',
  cues: [
    ...at(
      2,
      '(disappointed | disappointing | disappointment | let down | letdown | gutted | dismayed | underwhelmed | underwhelming)',
      '(used to (be | love | come | go | work | have))',
      '(not what it (was | used) | not the same | gone downhill | going downhill | gone down hill | lost its)',
      '(had | such) high hopes',
      '(not any more | not anymore)',
      '(regular | regulars | customer | customers | member | coming here) ..3 (for | since | of) ..2 (years | decades | #)',
      '(ruined | spoiled | spoilt) (my | our | the)',
    ),
    ...at(
      1,
      '(expected (more | better | a) | was expecting | expecting (a | the | better | more))',
      '(shame | pity) (that | because | about | as | the)',
      '(such a shame | real shame | what a shame | a shame | pity | sad | sadly | unfortunately | shame)',
      '(hoped for | was hoping | hoping for)',
      '(mediocre | average | meh | below par | lacking)',
      'wish (i | we) had',
    ),
  ],
  spares: [
    '(never | not) ~ (let | lets) ..2 down',
    '(never | not | no) ~ (disappointed | disappoints | disappointing | disappointment)',
    '(better | more | faster | quicker) than (i | we)? ~ expected',
    '(exceeded | beyond) ..3 (expectations | hopes)',
    'shame on',
    '(used to be) ..6 (now (great | lovely | brilliant))',
    '(only | no) shame',
    'sad (to leave | to go | that we had to leave)',
    'did not disappoint',
    'does not disappoint',
  ],
  negated: true,
  flags: [
    'Used to be my favourite place. Not any more.',
    'So disappointed with the cake',
    'We had high hopes',
    'Expected better from you',
    'It has gone downhill since the new owners',
  ],
  quiet: [
    'Never lets me down',
    'Was not disappointed!',
    'Exceeded every hope',
    'Better than I expected',
    'Sad to leave, we loved it',
  ],
});
