import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'bargainer',
  name: 'a bargain with the review as the stake',
  signs: [
    ...signs(
      2,
      '(or | otherwise) ~ (i | we) ..3 (post | share | tell | leave | upload | tweet | write | expose | report | review)',
      '(or | otherwise) (this | it | the video | my review | everyone) ..3 (goes | will go | stays | will be | knows | will know)',
      '(unless | until) (you | i) ..8 (post | review | star | stars | delete | share | everyone)',
      '(delete | remove | change | take down | update) ..2 (this | review | my review | post | stars) ..2 (if | when | once) ..3 (you | refund | free | i get)',
      '(if you) ..6 (i will | i can) ~ (delete | remove | change | take) ..2 (review | post | this | stars)',
      '(free | comp | refund | give me) ..8 (or | otherwise) ..6',
      'or else',
    ),
  ],
  spares: [
    '(happy | glad | willing | love) to ~ (change | update | return | amend | come back) ..4',
    '(if | once) (someone | somebody | this | it | the) ..4 (fixes | fixed | comped | is | gets | resolved | sorted)',
    'or (else)? (is it | am i | did i)',
  ],
  believed: 2,
  route: null,
  reason: null,
  flags: [
    'comp my night or this goes on every site',
    'refund me or I post the video everywhere',
    'If you give me a free meal I will delete this review',
    'I’ll leave one star everywhere unless you refund... or else',
  ],
  quiet: [
    'if the night is comped I’d be happy to return',
    'I’d be happy to change my stars if someone fixes it',
    'Is it open or am I early?',
  ],
});
