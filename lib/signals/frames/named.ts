import { defineSignal } from '../signal';

export default defineSignal({
  id: 'named',
  means: 'One person stands behind the reply: “I” acts, or a named colleague will.',
  flags: ['I’ll call you today.', 'Ask for Ravi.', 'My colleague Omar will call you.'],
  spares: ['We will look into it.', 'Our team will call you.', 'The manager will see to it.'],
  frames: [
    '(i | my) ~ (will | have | am | would | can | colleague | team | direct | number | mobile | line | email | did | was | should | want | own | had | know | see | understand | apologise | apologize | hear | take | spoke | called | asked | checked) ',
    '(ask for | speak to | contact | call | email | from | with | reach | is | am) {@} !@ ',
    '@ ~ {(will | has | is | can)} !(been | busy)',
  ],
});
