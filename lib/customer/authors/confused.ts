import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'confused',
  name: 'a customer who is puzzled rather than angry',
  signs: [
    ...signs(
      1,
      '(do | does | did | can | could) not (understand | see | figure | find)',
      '(confused | confusing | not sure | unsure | am i missing | which one | is this right | puzzled)',
      '(says | said) ... but',
      '(how | where) (do | can | does | is | would) (i | we | my | the | it)',
      'what does ..5 mean',
      '(do | does | is | are | can) (you | it | i | this | there | the) ..8 $',
    ),
    ...signs(-1, '(worst | scam | thieves | liars | useless | pathetic | disgrace | joke | furious)', '<C-AGAIN>'),
  ],
  spares: ['how can i (thank | ever)', 'is (anyone | anybody) even'],
  believed: 1,
  route: null,
  reason: null,
  flags: [
    'Hi, the confirmation says Terminal B but your site says C. Which?',
    'I don’t understand this bill.',
    'How do I change my address?',
    'the mail says paid but the app says due??',
  ],
  quiet: ['You are thieves.', 'How can I ever thank you', 'no question, best in town'],
});
