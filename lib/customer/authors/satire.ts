import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'satire',
  name: 'satire or a running joke',
  signs: [
    ...signs(
      1.5,
      '(parody | satire | satirical | not really the official | totally official)',
      '(we at | we here at) ..3 (hq | headquarters | global | inc | corp | pr)',
      '(announce | announcing | proud to announce | introducing | pleased to announce) ..6 (new | our | the) ..6 (free | extra | premium | disappointment | nothing | chaos)',
      '(# (million | billion | thousand) years | until the heat death | since the dinosaurs | carbon dating)',
      '(my horse | my goat | my ghost | king charles | lord of | the aliens | bigfoot | my clone) ..4 (says | told | demands | agrees | gives)',
    ),
    ...signs(-1, '(refund | hurt | please help | can you help | order number | please)'),
  ],
  spares: [],
  believed: 1.5,
  route: 'no-reply',
  reason:
    'It reads as satire: let it stand, or one light line by whoever owns the brand’s voice; never a heated denial.',
  flags: [
    'We at GlobalAir PR are proud to announce our new premium disappointment class',
    'Parody: official statement of your parking app',
    'My horse says the queue has existed since the dinosaurs',
  ],
  quiet: ['Please help, my order is missing.', 'Proud of the team, great show.', 'I waited an hour for the bill.'],
});
