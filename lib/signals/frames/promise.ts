import { defineSignal } from '../signal';

export default defineSignal({
  id: 'promise',
  means: 'The reply commits the firm to something in the future.',
  flags: [
    'I’ll refund you tomorrow.',
    'We will fix this in the next release.',
    'A senior member of the team will call you today.',
    'You’ll hear from me by noon.',
    'Expect a call from Dana before six.',
    'I’m going to call the branch.',
    'We promise to let you know as soon as it is back.',
    'Your next visit is on us.',
  ],
  spares: [
    'You will find the form on our site.',
    'It will rain.',
    'I’m going to back him on that.',
    'You’ll have driven past our farm.',
    'We have refunded you.',
    'Would you send us the number?',
    'If you will allow me, could you send it?',
  ],
  frames: [
    '^^ !(if | when | you | who | that | what | it | this | which | hope | hopefully | there) {* (* (* (* (* *?)?)?)?)?  will ~ (be)? !(never | always | appreciate | love | miss | not | have to | need to | glad | happy | chuffed | thrilled | better equipped | so | do (our | my) best | do everything | try | delighted | sure | proud | pleased | able | know | agree | see (what | that) | continue | notice | find | rain | take (legal | action)) ~ * ... $}',
    '{(i | we | he | she | they | one of us | somebody | someone) ~ (will | shall | am going to | are going to | is going to | am about to) ~ (be)? !(never | always | appreciate | love | miss | not | have to | need to | glad | happy | chuffed | thrilled | better equipped | so | do (our | my) best | do everything | try | delighted | sure | proud | pleased | know | agree | see (what | that) | continue | notice | be able | rain | take (legal | action) | leave | keep | back (him | her | them | my | our) | stand (by | behind) | defend | support (him | her | them | my | our)) ~ * ... $}',
    '{(we | i | our team) ~ (promise | commit | undertake | pledge) !(ourselves) ... $}',
    '{you will ~ (hear | get | receive | have (a | an | the | your | it | this | my | our | another | new | full | access | #) | be contacted | be refunded | be credited | be moved | not (pay | be charged | have to pay)) ... $}',
    '{you ~ (will not | do not | would not) (pay | be charged | owe) ... $}',
    '{expect (a | an | to hear | my | our) !notice ... $}',
    '{there will be ... $}',
    '{(i | we) (am | are) ~ (packing | sending | giving | making | adding | rewording | changing | building | replacing | moving | booking | posting | putting | bringing | driving | coming | working | walking | refunding | crediting | printing | fitting | training | hiring | ordering | calling | ringing) ... (tonight | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday | week | month | june | july | may | spring | summer | autumn | winter | release | update | version | yourself | myself | you | today | now | soon | #) ..3 $}',
    '{(refund | money | fare | difference | balance | fee | charge | deposit | total | replacement | part | parcel | order | box | copy | card | credit | one | ones | pair | fix | patch | update | payment | transfer | engineer | technician | plumber | painter | van | driver | crew | posters | panels | sign | menu | tickets | letter | label | answer | # | script | feature | new * | he | she | it) (goes | go | comes | come | lands | arrives | leaves | leave | ships | reaches | starts | runs | follows | is | are | gets | get | opens | shows | clears) ~ (back | out | in | live | on | up | with you | to you | booked | coming | being | returning | refunded | shipped | replaced | first | yours)? ..6 (tonight | tomorrow | by <DAY> | on <DAY> | this (weekend | week | month | evening | afternoon) | next (week | month | update | release) | within # | in (#) (to)? #? (working | business)? <UNIT> | <DAY>) ..4 $}',
    "{(is | are) ~ (on (its | the | their) way | in (the | tonight's | today's | tomorrow's) (post | van | mail) | booked (for | on | in) | held (for | in | until) | waived | on (us | me | the house) | free for (you | him | her | them)) ... $}",
    '{(keep the receipt | your next ..4 (is | are) (on (us | me | him | the house) | free)) ... $}',
  ],
});
