import { defineSignal } from '../signal';

export default defineSignal({
  id: 'door',
  means: 'The reply leaves a door open: a question, an offer to be told more, a way back.',
  flags: [
    'Tell me if it isn’t there by Friday.',
    'Does that work for you?',
    'Let us know what we missed.',
    'If anything is still not right, write to me.',
    'Call me any time.',
    'I’m here all week if you’d like to talk.',
    'What would make it right?',
    'Please do reach out again.',
  ],
  spares: ['We refunded you.', 'The part ships Tuesday.', 'It has been fixed.', 'Our hours are on the door.'],
  frames: [
    '{(tell | let | write | call | message | text | email | dm | ring | mail | contact | reach | ask) (me | us | our | for)}',
    '{(does | would | could | can | may | is | what | which | how | when | shall | will | did | have) (that | this | it | you | i | we | would | else | do | can | could | about | * suit)} ..20 $ ',
    '{if (anything | there is anything | you | it | that | something | the | this | they)} ... (me | us | know | call | message | write | reply | say | shout | here | team)',
    '{(i am | we are) ~ (here | around | always | all ears | happy to (talk | listen | hear) | listening | available | open)}',
    '{(feel free | do not hesitate | reach out | get in touch | any time | anytime | hear from you | hear more | dm | an-email)}',
  ],
});
