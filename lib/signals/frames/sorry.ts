import { defineSignal } from '../signal';

export default defineSignal({
  id: 'sorry',
  means: 'The reply says sorry, in whatever way.',
  flags: [
    'We’re sorry about the wait.',
    'Apologies for the delay.',
    'Please accept our apologies.',
    'Please forgive us.',
    'My bad, fixed now.',
    'I apologise for the mix-up.',
    'We regret the delay.',
    'Sorry!',
  ],
  spares: [
    'No need to apologise, and thank you for the photo.',
    'You have nothing to be sorry for.',
    'We will never regret hiring her.',
    'The sorry state of the door is fixed.',
    'An apology is owed to our staff.',
  ],
  frames: [
    '(am | are | is | was | were | so | very | truly | really | deeply | terribly | extremely | sincerely | genuinely)  !never {sorry} !(state | excuse | sight)',
    '^^ {sorry} !(state | excuse | sight)',
    '(and | but | hi | hey | hello | oh | ah | * ,) , {sorry} !(state | excuse | sight | for)',
    '(we | i | team | and) ~ (do | must | would like to | want to | wish to | can only | have to | to | wanted to)? ~ {(apologise | apologize | regret)}',
    '^^ ~ {apologies}',
    '(our | my | sincere | sincerest | deepest | humble | many | full | heartfelt | unreserved | a | an | accept | offer | extend | owe you) {(apologies | apology)} !is',
    'you ~ an {apology}',
    '{(apologising | apologizing)}',
    'please? {forgive (us | me)}',
    '{(my | our) bad}',
  ],
});
