import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'customer',
  name: 'a customer with a complaint',
  signs: [
    ...signs(
      1,
      '(i | we) ~ (ordered | bought | booked | paid | waited | stayed | visited | called | rang | asked | tried | got | received | signed | had | went | sent | was | were | am | have)',
      '(my | our) ~ (order | parcel | package | booking | room | table | account | card | bill | refund | flight | bus | train | claim | money | phone | app | car | appointment | son | daughter | wife | husband | mother)',
      '(monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | today | last (night | week | month) | this morning)',
      '# <UNIT>',
      '(staff | manager | driver | waiter | receptionist | agent)',
    ),
    ...signs(0.5, '(the | your) (food | room | service | app | website | staff | delivery | price | product)'),
    ...signs(-1, '(former | ex) (employee | staff)'),
  ],
  spares: [],
  believed: 1,
  route: null,
  reason: null,
  flags: [
    'I ordered on Monday and nothing came.',
    'We stayed two nights and the room was filthy.',
    'My parcel is late.',
    'Waited 90 minutes for our table',
  ],
  quiet: ['ratio', 'lol cope', 'Free iPhones here bit.ly/xx'],
});
