import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'at-risk',
  name: 'a person who may be at risk',
  signs: [
    ...signs(
      3,
      '(suicidal | suicide | self-harm | self harm | end it all | end my life | kill myself | take my own life | hurt myself | harm myself | want to die | wanted to die | better off dead | better off without me)',
      '(can not | cannot | do not want to | no reason to | no point in | see the point of | see a reason to | see any point in) ~ (go on | going on | live | living | be here | carry on | wake up)',
      '(point (of | in) (going on | living))',
      '(point | reason) (in | of | for) (tomorrow | waking up | any of it | being here)',
    ),
    ...signs(1.5, '(can not | cannot) (do | take | bear) (this | it) (any more | anymore | any longer)'),
  ],
  spares: [
    '(point (of | in) going on) (about | with (this | your | the) (app | chat | call))',
    '(can | could) not go on ..2 (the | a | my | holiday | trip | sale | website | app | site | ride | strike)',
    '(do not want to | can not) (live without | wake up without | be here (all | again | for))',
    'suicide (squad | wings | doors)',
    'no point in (going | living) (there | here | back | to | in)',
    '(going on (holiday | a | about))',
  ],
  believed: 3,
  route: 'hand-over',
  reason:
    'The writer may be at risk of harm: a person should answer now, privately, with the help your team has set for this; never a service template.',
  flags: [
    'I don’t see the point of going on after your letter',
    'You took my house. I want to die.',
    'I can’t go on.',
    'I can’t do this any more. I don’t see a point in tomorrow.',
    'Some days I think about suicide because of this debt',
  ],
  quiet: [
    'I’m dying here, two hours on hold 😂',
    'this queue is killing me',
    'I can’t go on the app since the update',
    'I can’t do this any more, forty minutes on hold!',
    'Can’t live without this app!',
  ],
});
