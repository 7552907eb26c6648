import { defineImplied } from './implied';

export default defineImplied({
  id: 'def-implied',
  group: 'def',
  fault: 'defensive',
  title: 'Reads as defending',
  why: 'This part stands up for the business; to someone who is upset it sounds as if you did not hear them.',
  source: 'Gibb 1961; Kapes et al. 2022',
  flags: [
    'Our staff are among the best trained in the county, and guests tell us so every single day.',
    'You’ll understand that a kitchen with thirty years between its cooks rarely hears this.',
    'With respect, the portion you were served is exactly the one that everybody else enjoys.',
  ],
  spares: [
    'Your refund went out this morning and reaches your card by Friday.',
    'You waited an hour, which is far too long, and I’m sorry.',
    'Please message us your order number and I’ll look into it today.',
  ],
});
