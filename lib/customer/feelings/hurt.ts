import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'hurt',
  mild: 'hurt',
  cues: [
    ...at(
      3,
      '(broke my heart | broke our hearts | heartbroken | heartbreaking | devastated | betrayed | betrayal | broken hearted | distraught | traumatised | traumatized | gave you people | gave you (everything | my))',
    ),
    ...at(
      2,
      '(hurt | hurtful | upset | upsetting | crying | cried | cry | sobbed | tears | unloved | worthless | heartless | cruel | callous | disrespected | abandoned)',
      '(felt | feel | feels) like (nobody | nothing | a nobody | rubbish | dirt | a number)',
      '(thrown away | threw (me | us) away | used me | cast aside)',
      '(trusted | trust) (you | them | this)',
      '(nobody | no one) (listened | listens | cared | cares)',
      '(loyal | faithful) ..4',
      '(after | for | gave you | customer of) ..2 # years',
      '# years ..3 (customer | loyal | member | no claim | and (you | this | not))',
      'do not care',
      '(let me go | fired me | pushed me out) ..4',
      'not one thank you',
    ),
  ],
  spares: [
    'broke the bank',
    '(cried | crying | cry) ..1 (laughing | with laughter | of joy)',
    'happy tears',
    'tears of (joy | laughter)',
    '(would not | did not | does not | not) hurt',
    'loyal (fan | customers love)',
    'loyalty (card | points)',
    'cry out',
    '(# years old | for # years old)',
    'far cry',
  ],
  negated: true,
  flags: [
    'I gave you people nine years and you let me go over a text.',
    'I cried in the car.',
    'This broke my heart.',
    'I trusted you with my dog',
    'Nobody listened to me at all',
  ],
  quiet: [
    'It didn’t break the bank',
    'we cried laughing',
    'Happy tears at the wedding',
    'A little more salt would not hurt',
    'Love the loyalty card',
  ],
});
