import { defineSignal } from './signal';

export default defineSignal({
  id: 'promise',
  means: 'The reply commits the firm to something in the future.',
  flags: ['I’ll refund you tomorrow.', 'We will fix this in the next release.', 'A senior member of the team will call you today.', 'You’ll hear from me by noon.', 'Expect a call from Dana before six.', 'I’m going to call the branch.'],
  spares: ['You will find the form on our site.', 'It will rain.', 'We have refunded you.', 'Would you send us the number?', 'If you will allow me, could you send it?'],
  frames: [
    '{(i | we | our team | my team | our * team | the team | our manager | our engineers | our developers | our staff | someone | somebody | he | she | they | our support | a member of * team | a senior member of * * team | a member of our * | my colleague | a colleague | one of * team | our owner | @) ~ (will | am going to | are going to | is going to | shall) ~ !(not) ~ (be)? !(never | always | appreciate | love | miss | not | have to | need to | see you | welcome) ~ * ... $}',
    '{(we | i) (promise | guarantee | commit) ... $}',
    '{you will (hear | get | receive | see | have | be contacted | be refunded | be credited) ... $}',
    '{expect (a | an | to hear | my | our) ... $}',
    '{(a | your | the | another | one) ..4 will (be | go | leave | ship | arrive | follow | reach | come) ... $}',
    '{(fix | update | patch | version | release | feature | it | this | that) ..3 will be ... $}',
  ],
});
