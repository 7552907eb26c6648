import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'loyal',
  name: 'a loyal customer who is let down',
  signs: [
    ...signs(
      1.5,
      '(customer | member | regular | client | subscriber | patient | guest | coming here | with you | shopping here | flown with | banking with) ..4 (for | since | of | over) ..3 (years | decades | # | ages)',
      '# years ~ (a | of | as | with | customer | member | no claim)',
      'used to (be | love | come | recommend)',
      '(loyal | regular | long-time | longtime | long time | lifelong) ..1 (customer | guest | member | user | client | fan | player | subscriber | here)',
      '(always | never) ~ (loved | come | came | been | had) ..4 (here | place | problem | until | before)',
      '(not any more | not anymore | until now | until today)',
    ),
    ...signs(-1.5, '(first time | first visit | first order | new customer)'),
  ],
  spares: [
    'used to be ..3 (able | possible | a feature | an option)',
    'not anymore (issues | problems)',
    '# years old',
  ],
  believed: 1.5,
  route: null,
  reason: null,
  flags: [
    'Used to be my favourite place. Not any more.',
    'Customer for 12 years and this is how you treat me.',
    'Regulars here since 2009, never had a bad meal until now.',
  ],
  quiet: ['First time here and it was awful.', 'My son is 5 years old.', 'It used to be possible to sort by date.'],
});
