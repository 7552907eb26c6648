import { defineImplied } from './implied';

export default defineImplied({
  id: 'blame-other-implied',
  group: 'blame',
  fault: 'blameOther',
  title: 'Reads as blaming others',
  why: 'They bought it from you; pointing at somebody else leaves them with nobody who will put it right.',
  source: 'Lewicki, Polin & Lount 2016',
  flags: [
    'The courier we hand parcels to has had a difficult month, and this one was lost on their van.',
    'Payments are handled by the bank, so the delay lies with them.',
    'That listing is written by the booking site, and they got it wrong.',
  ],
  spares: [
    'We chose the courier, so this is ours to put right.',
    'I’ve called the bank for you and they release it tomorrow.',
    'Our driver got lost because we gave him the wrong street.',
  ],
});
