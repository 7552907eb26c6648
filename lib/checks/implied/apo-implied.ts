import { defineImplied } from './implied';

export default defineImplied({
  id: 'apo-implied',
  group: 'apo',
  fault: 'conditional',
  title: 'Reads as a half apology',
  why: 'This apology leaves open whether anything happened; name what happened and be sorry for that.',
  source: 'Lewicki, Polin & Lount 2016',
  flags: [
    'We apologise to anyone who may have come away with the wrong impression.',
    'We are sorry that the evening was not to your taste.',
    'Apologies for whatever it was that upset you.',
  ],
  spares: ['We’re sorry you waited an hour.', 'I’m sorry we charged you twice.', 'I apologise for the cold soup.'],
});
