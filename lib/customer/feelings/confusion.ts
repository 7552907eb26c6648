import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'confusion',
  mild: 'confused',
  cues: [
    ...at(
      2,
      '(confused | confusing | confusion | baffled | bewildered | perplexed | at a loss)',
      '(do | does | did | can | could) not (understand | make sense | get why | see why | figure)',
      '(makes no sense | make no sense | no idea (why | how | what))',
    ),
    ...at(
      1,
      '(am i missing | which one | is this right | is that right | what am i)',
      'how (do | can | would) (i | we | you)',
      'where (is | do | can | are) (i | we | the | my | you)',
      '(says | say | said) ..6 (but | and) ..8 (says | say | said | shows | still)',
      '(not sure | unsure) ..1 (why | how | what | which | if | whether)',
      '(which | why | what is) ..8 $',
      'what does ..6 mean',
      '(says | said) ... but',
    ),
  ],
  spares: [
    'confusingly delicious',
    '(not | never | nothing) ~ (confused | confusing)',
    '(easy to understand)',
    'how can i (thank | ever thank)',
    'why (did i | had i | have i) not ..4 (sooner | before | earlier)',
  ],
  negated: true,
  flags: [
    'the mail says paid but the app says due??',
    'Hi, the confirmation says Terminal B but your site says C. Which?',
    'I don’t understand this bill',
    'So confused by the new layout',
    'how do I change my address',
  ],
  quiet: [
    'no question, best in town',
    'confusingly delicious',
    'Nothing confusing about it, great app',
    'How can I ever thank you',
    'Why have I not been here before!',
  ],
});
