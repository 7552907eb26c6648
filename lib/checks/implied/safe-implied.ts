import { defineImplied } from './implied';

export default defineImplied({
  id: 'safe-implied',
  group: 'safe',
  fault: 'unsafe',
  title: 'Reads as unfit for the public',
  why: 'This part seems to tell the public something private, or to threaten; take it out or carry it on in private.',
  source: 'GDPR art. 5; Consumer Review Fairness Act 2016',
  flags: [
    'Your neighbour at number 14 told our driver that you were at home and drunk when the parcel came.',
    'Our solicitor has a copy of your review and is looking at who your employer is.',
    'We both know what you were being treated for when you missed those two appointments.',
  ],
  spares: [
    'Please send us your order number in a private message so that we can look it up.',
    'I’m sorry the nurse kept you waiting; I’ll speak with the team today.',
    'Your refund went out this morning and reaches your card by Friday.',
  ],
});
