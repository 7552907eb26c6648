import type { Want } from '../types';

/** What would settle it for them, by their words. */
export const WANT_FRAMES: Record<Exclude<Want, never>, readonly string[]> = {
  refund: [
    '(refund | refunded | reimburse | reimbursement | money back | charge back | chargeback)',
    '(want | return | give | get) ..2 (my | our) (money | deposit | cash)',
    '(charged | billed | debited) ..5 (twice | again | double)',
    'charged ..8 and again',
    '(take | took) ..2 (off | back) (my | the) (bill | card)',
  ],
  replacement: [
    '(replace | replacement | repair | fix it | new one | send another | exchange | resend | redo)',
    'please ~ (fix | resolve | repair)',
  ],
  apology: ['(apology | apologise | apologize | say sorry | said sorry | apologies)'],
  explanation: [
    '(explain | explanation | how come | what happened)',
    'why (was | is | were | are | did | do | does | have | has | can | cannot)',
  ],
  'to-be-heard': [
    '<C-NOBODY> ..2 (listens | listened | listening | cares | cared | care)',
    '(do | does) not care',
    '(listen | hear) to (me | us | your customers)',
    'is (anyone | anybody) even',
    'gave (you | you people) ..4',
    '(ignored | ignoring) (me | us | my)',
    'not one thank you',
  ],
  change: [
    '(train | retrain | sort out | fix | improve | update | change | clean | hire) ..1 (your | the) ..2',
    '(bring back | add | please add | stop)',
    '(do | be) better',
    '(should | need to | needs to | must) ~ (be | have | train | fix | improve | change | add | allow | hire | make)',
  ],
  callback: [
    '(call | ring | phone | contact) me',
    '(real human | real person | actual person | speak to (a | someone | the) | talk to (a | someone) | manager to | callback | call back)',
  ],
  punishment: [
    '(fire | sack | discipline | suspend) ..1 (him | her | them | this | the | that)',
    '(should be | needs to be | ought to be | deserves to be) (fired | sacked | ashamed | jailed | struck off | shut down)',
  ],
  'warn-others': [
    '(avoid | beware | stay away | steer clear | do not (go | buy | book | use | bother | trust | order | waste | install | download))',
    '^^ (warning | be warned)',
    '(warn | warning to | be warned) ..2 (people | everyone | others | all | anyone)',
    '(would | will | do | can) not recommend',
    '(everyone | people) should know',
    '(tell | telling | told) (everyone | all my | people)',
  ],
  exit: [
    '(cancel | cancelling | cancelled | close | delete | deactivate) ..2 (account | subscription | membership | contract | policy | cover)',
    '(uninstalling | uninstalled | switching to | moving to | going elsewhere | never again | never coming back | never going back | taking my business | last time)',
  ],
};
