import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'frustration',
  mild: 'frustrated',
  cues: [
    ...at(2, '(frustrated | frustrating | frustration | exasperated | exhausted | exhausting | infuriating | maddening)', '(third | 3rd | fourth | 4th | fifth | 5th | sixth | tenth) (time | week | month | attempt | call | email | day)', '(for the last time | how hard is it | how difficult is it | how many times | going round in circles | round in circles | passed around | passed from | sent from pillar | wild goose | banging my head)', '(asked | rang | called | emailed | phoned | written | chased | told you) ..2 (# times | three times | four times | five times | six times | twice | several times | many times)', '(years | weeks | months) of', '(impossible to | nightmare)', 'wasted ..3 (time | hours | day | evening | morning)'),
    ...at(1, '(again and again | yet again | yet another | once again | every (single)? time | keep | keeps | kept | on hold | still not | still no | still waiting | still nothing | still have not | still has not)', '(hours | ages) on hold', 'is (anyone | anybody) even', '(no | never | not) ~ (reply | answer | response | answered | replied | responded)', '<C-NOBODY> ~ (answers | answered | replies | replied | helps | helped | cares | knows | responds | listens)', '(getting | going) nowhere', '(slow | annoying | hassle | pain)', '(ignored | ghosted | runaround)', '(dying here)', 'charged ..8 (again | twice)', '(does | did | do | will) not work', '(crashes | crashing | freezes)'),
  ],
  spares: ['still the best', 'come again', '(keep | keeps) me coming', '(keep | keep up) (it up | the good | up the | doing | them coming | going)', 'kept (us | me | the kids) ~ (happy | entertained | laughing | busy)', '(no | without) hassle', 'see you again', '(keep | keeping) (in touch | an eye)', '(bit | little) slow', '(again | keep) ..2 thank'],
  negated: true,
  flags: ['I’ve asked five times', 'third time this month', 'Two hours on hold and then cut off', 'how hard is it to answer a phone', 'It keeps crashing every time'],
  quiet: ['Still the best in town', 'come again? we certainly will', 'Their pies keep me coming back', 'No hassle at all', 'Keep up the good work'],
});
