import { defineFacet } from '../facet';

export default defineFacet({
  id: 'promise',
  name: 'what was promised',
  cues: [
    '(you | they | he | she | agent | manager | staff | rep | reps | driver | shop | store | site | website | salesman | support) ~ (promised | guaranteed | assured | swore | advertised)',
    '(promised | guaranteed | assured | advertised) (me | us | that | a | by | to | it | delivery | refund | #)',
    '(was | were | been | being | got | am | keep being | keep getting) ~ told',
    'told ~ (me | us)? ~ (it | that | they | someone | i | we | you | he | she | the | there | by | # | yes | a) ..6',
    '(supposed | meant) to ~ (be | have | get | come | arrive | receive | last | take | include | deliver | start | open)',
    '(you | they | he | she | site | website | menu | advert | ad | sign | listing | confirmation | app) ~ (said | says | claimed | claims | stated | states | quoted)',
    '(as | what was | was | were | than) (promised | advertised | agreed | quoted)',
    '(broken | empty | false) (promise | promises | promisses)',
    '(confirmed | agreed | quoted) ..4 (by | phone | email | # | then | but | and)',
    '(kept | keeps | keep) (saying | telling | promising) ..3',
    '(but | site | website | app | menu | sign) ..1 (says | said) ..8',
  ],
  spares: [
    'as promised',
    '(you | they) (said | promised) ..6 and it was',
    '(told | promised) (everyone | my friends | all my | my (mum | mates | wife))',
    '(exactly | just) (as | what) ..2 (promised | said | advertised)',
  ],
  echoes:
    'say, promise, tell, word, guarantee, agree, quote, confirm, supposed, expect, advertise, commit, assurance, meant to, give, keep our word, claim, listing, state',
  flags: [
    '[You promised a callback by Friday].',
    '[Was told it would be £73], then it was £240.',
    '[It was supposed to arrive on Monday].',
    '[You said somebody would come on Tuesday].',
    'Got fobbed off, [was told it would be sorted by Friday].',
  ],
  quiet: ['As promised, great!', 'I told all my friends about you.', 'Exactly as advertised, love it.'],
});
