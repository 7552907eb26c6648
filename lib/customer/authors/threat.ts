import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'threat',
  name: 'a threat',
  signs: [
    ...signs(
      3,
      '(burn | blow | shoot) ..4 (down | up) ..4 (with (them | you | everyone) in it)?',
      '(i know | we know) (where | when) (you | your | he | she | they) ..3 (live | lives | lock | close | park | work | works | sleep | finish | go home)',
      '(i will | i am going to | gonna | we will | someone should | somebody should | i am coming to) ~ (kill | hurt | stab | shoot | find | burn | smash | beat | get | bomb | break) (you | him | her | them | your | that | this | the) ',
      '(hope | wish) (you | he | she | they | your <C-KIN>) ..3 (die | dies | dead | get cancer | get hit | burn | crash)',
      '(you | he | she | they) (deserve | deserves) to (die | burn | suffer)',
      '(watch your back | you are dead | dead man | come after you | coming for you | pay with your)',
      'kill yourself',
    ),
  ],
  spares: [
    'to die for',
    'kill for (that | this | a | the | those | another)',
    'die for',
    '(burn | burned | burnt) ..2 (my | the) (food | toast | tongue | roof | rice | pizza)',
    '(burn | burning) calories',
    'kill (time | two birds | the)',
    '(will | going to) ~ (find | get) (you | them | this | your) ..4 (again | soon | refund | sorted | back)',
    'burn down ..2 (battery | data)',
    '(i will | i am going to) ~ get (the | this | that) ',
    '(going to | will) ~ break (the | my | your) (bank)',
  ],
  believed: 3,
  route: 'no-reply',
  reason: 'It reads as a threat: no public reply; keep a copy and bring in security, and the police if it is credible.',
  flags: [
    'Someone should burn that shop down with them in it',
    'I know when you lock up',
    'I hope you die',
    'I will find her and hurt her. I will kill you',
    'Watch your back, I am coming for you',
  ],
  quiet: [
    'these wings are to die for',
    'Kill for that brisket',
    'I burned my tongue but wow',
    'I will get this sorted tomorrow',
  ],
});
