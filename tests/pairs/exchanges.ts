import type { Limit, Playbook } from '@/lib/types';

/** An invented exchange; docs/rewrites.md shows what becomes of its draft. */
export interface Pair {
  title: string;
  /** As in scripts/review/platforms.ts. */
  platform: string;
  customer: string;
  author?: string;
  draft: string;
  pack?: Playbook['pack'];
  /** Where it differs from the platform's own. */
  limit?: Limit;
}

export const PAIRS: Pair[] = [
  {
    title: 'A raw burger and a shrug',
    platform: 'Yelp',
    customer:
      'Ninety minutes at the Mill Lane branch for a raw burger, then the man at the till shrugged and said it was Saturday. I want my $18 back. – Maya',
    draft:
      'Sorry if you were upset but Saturdays are always crazy busy. You should have told the server. We will refund the $18. Please call 555-0100.',
  },
  {
    title: 'Charged twice',
    platform: 'X',
    customer: 'Charged me $612 twice and nobody answers. Day 9 now.',
    draft:
      'Our records show you authorised both payments. You failed to read the terms. Call 555-0142 between 9 and 5.',
  },
  {
    title: 'A parcel in the rain',
    platform: 'Facebook',
    customer: 'Driver left my parcel in the rain and the books are ruined. Third time this year.',
    author: 'Tomas Vrba',
    draft:
      'Hi Tomas, this is the courier’s fault, not ours. You should have given a safe place. We will send new books by Thursday. – Ines',
  },
  {
    title: 'Four years of photos',
    platform: 'Google Play',
    customer: 'Your update deleted 4 years of my baby photos. Support told me to clear the cache. I cried.',
    draft:
      'Hello. You must have tapped delete. Backups are the user’s responsibility. Write to rescue@pixbox.example, we will look within 2 days.',
  },
  {
    title: 'Shouted at in front of everyone',
    platform: 'Google',
    customer:
      'The receptionist shouted at my mother in front of everyone because she could not find her card. She is 78.',
    draft:
      'We’re sorry if your mother felt offended, but our staff are very busy. Ask for Dana at the desk on 020 7946 0991.',
  },
  {
    title: 'No hot water, newborn at home',
    platform: 'Facebook',
    customer: 'No hot water for 9 days with a newborn. I rang five times and nobody came.',
    author: 'Jo Harding',
    draft:
      'Hi Jo, you never told us about the baby. A plumber is booked for Tuesday at 8am. Kind regards, Harlow Homes',
  },
  {
    title: 'Smoke in the room',
    platform: 'Tripadvisor',
    customer: 'Room 8 smelled of smoke and the heating was broken all weekend. We had booked for our anniversary.',
    draft:
      'Dear Mrs Adeyemi, it is not true that the room smelled of smoke. The heating has been repaired. Yours sincerely, The Mill House',
  },
  {
    title: 'A fee nobody mentioned',
    platform: 'Google',
    customer: 'Website said £39, at the till it was £57. Hidden fee of £18!',
    draft:
      'The price is clearly stated on the website. If you had bothered to read it you would know. We’ll refund the £18 today.',
  },
  {
    title: 'A ramp that was not there',
    platform: 'Facebook',
    customer: 'No ramp though your site says there is one. I sat on the pavement and listened to the show.',
    draft: 'It’s a historic building so there is nothing we can do. You could have called ahead.',
  },
  {
    title: 'Six hours without water',
    platform: 'X',
    customer: '@flynova Flight delayed 6 hours, no water, no food, missed my connection. Useless.',
    draft:
      'We apologize if this caused any inconvenience. Weather is beyond our control. Claims: flynova.com/claims, paid within 10 days.',
  },
  {
    title: 'Four inches instead of a trim',
    platform: 'Instagram',
    customer: 'Asked for a trim and got four inches cut off. My exam photos are tomorrow. So upset.',
    draft:
      'Hiya! Our stylist says you asked for that length. Pop in any time this week and I’ll fix it for free, ask for Kel x',
  },
  {
    title: 'Still charged after cancelling',
    platform: 'Trustpilot',
    customer: 'Cancelled in March and still charged in April and May. Emailed three times, no reply.',
    draft:
      'You did not follow the cancellation procedure. April and May (£68) will be refunded by 12 June. Contact billing@liftclub.example.',
  },
  {
    title: 'Four weeks for a repair',
    platform: 'Google',
    customer: 'Four weeks for a phone repair and it came back with the same fault. I need it for work.',
    draft:
      'Repairs take as long as they take. PLEASE BE PATIENT. Our engineer Priya will call you tomorrow before noon.',
  },
  {
    title: 'The bus that drove past',
    platform: 'X',
    customer: 'The 19 drove straight past our stop and my kids were late for school. Again.',
    draft: 'Hi Marta, sorry you feel that way. Drivers do not do that. ^RB',
  },
  {
    title: 'Somebody who worked there',
    platform: 'Glassdoor',
    customer:
      'I worked nights for Harlow Freight for three years. Laid off in a five minute call. Nobody asked, nobody listened. They eat people.',
    draft:
      'We cannot comment on staff matters. Your claims are false and our lawyers will be in touch if this is not removed.',
  },
  {
    title: 'A tooth, in public',
    platform: 'Google',
    pack: 'health',
    customer: 'Dr F. left half the tooth in and the girl at the desk told me to stop whining.',
    draft: 'We’re sorry your root canal hurt. You missed two visits. Please call our practice manager on 555-0100.',
  },
  {
    title: 'A bank and its fee',
    platform: 'Facebook',
    pack: 'finance',
    customer: 'You took a $40 fee nobody ever explained and I have been waiting three weeks for a call back.',
    draft: 'You failed to read the terms. Call 555-0199 and ask for Kim, she is in from 8 to 6.',
  },
  {
    title: 'Bait',
    platform: 'X',
    customer: 'ratio + L + nobody asked, mid company for mid people',
    draft: 'Rude! You should have read our awards page.',
  },
  {
    title: 'Praise with one flaw',
    platform: 'Yelp',
    customer: 'Lovely waitress and great cake, but the soup was cold and the bill took twenty minutes.',
    draft:
      'Thanks for the great review!!! Our soup is always served hot so you must have let it sit. Hope to see you again soon!',
  },
  {
    title: 'A wrong size, sent twice',
    platform: 'Trustpilot',
    customer: 'Ordered a 10, got an 8. Sent it back, got another 8. Now they want me to pay the postage.',
    draft:
      'Unfortunately sizing is the customer’s choice. As per our policy postage is not refunded. Write to swaps@hemline.example and we will send the 10 on Monday.',
  },
  {
    title: 'Nobody rings back',
    platform: 'Google',
    customer: 'I was promised a call back three times. Three! Nobody rings, nobody cares.',
    draft: 'We are extremely busy at the moment. You need to call again on 0117 496 0222 and hold.',
  },
  {
    title: 'A hair in the risotto',
    platform: 'Tripadvisor',
    customer: 'Found a hair in my risotto and the waiter just laughed. Disgusting.',
    draft:
      'We find that hard to believe as our kitchen is spotless. You have been given a free dessert. Write to Paolo at paolo@lanterna.example.',
  },
  {
    title: 'An app that logs out',
    platform: 'Google Play',
    customer: 'App logs me out every single day and the code text never arrives. Rubbish.',
    draft:
      'Hi, that’s unusual to hear. Ideally codes are instant. Please update to version 4.2 and write to help@tally.example if it goes on.',
  },
  {
    title: 'A cold house',
    platform: 'Facebook',
    customer: 'Third day without heating, it’s 4 degrees, my kids sleep in coats. Do you even care?',
    draft:
      'As we explained on the phone, parts take time. We always care about our residents. The boiler part arrives on Wednesday.',
  },
  {
    title: 'Followed around the shop',
    platform: 'Google',
    customer: 'The guard followed me and my son from door to till. We were the only Black family there.',
    draft: 'Our guard follows everyone, you are imagining it. Speak to Ms Osei on 020 7946 0455.',
  },
  {
    title: 'Sick after the oysters',
    platform: 'Yelp',
    customer: 'Four of us vomiting since 2am after your oysters. One is in hospital.',
    draft: 'Nobody else got ill, so it can’t have been us. Call our manager Lena on 555-0117.',
  },
  {
    title: 'Which is it?',
    platform: 'Facebook',
    customer: 'Your email says my membership is frozen, the app took $45 today. Which is it?',
    draft: 'You must have misread the email. Please check the app. Thanks for your patience.',
  },
  {
    title: 'Do you open on Sundays?',
    platform: 'Google',
    customer: 'Are you open on Sunday or not? The sign says yes, the door says no.',
    draft: 'Please check our website for opening hours.',
  },
  {
    title: 'A queue and a closed desk',
    platform: 'Yelp',
    customer: 'Stood in the queue for 50 minutes and then they closed the desk in front of me. Furious.',
    draft: 'It was only a short wait. Desks close at 5, it’s on the door. Come back tomorrow and ask for Ali.',
  },
  {
    title: 'A sofa with a stain',
    platform: 'Trustpilot',
    customer: 'The sofa arrived with a stain on the seat and a broken leg. Waited 11 weeks for it.',
    draft:
      'You signed for it, so it was fine on delivery. Our courier is to blame. We will collect it on 3 June and send a new one.',
  },
  {
    title: 'A quote and a bill',
    platform: 'Facebook',
    customer: 'Quoted $900, billed $1,640. When I asked why, the mechanic rolled his eyes.',
    draft:
      'Prices on the phone are estimates only. You never asked for a written quote. I can go through the bill with you, call Dean on 555-0166.',
  },
  {
    title: 'The wedding cake',
    platform: 'Instagram',
    customer: 'You delivered the cake two hours late and the icing was smashed. It was my wedding.',
    draft: 'Traffic was terrible that day, nothing we could do! We’ll give you the £120 back this week 💛',
  },
  {
    title: 'A phone line that hangs up',
    platform: 'X',
    customer: '40 mins on hold with your helpline and then it hung up on me. Twice.',
    draft: 'High call volumes. Use the chat instead. ^TS',
  },
  {
    title: 'A dress that tore',
    platform: 'Instagram',
    customer: 'Zip ripped after ten minutes at the party. Had to go home in my sister’s coat.',
    draft: 'You probably bought the wrong size. Send it back and we will replace it within 5 days.',
  },
  {
    title: 'A review with a threat',
    platform: 'Google',
    customer: 'Towels were grey and the shower was mouldy. Two nights of this for £260.',
    draft:
      'This review is defamatory. Remove it within 48 hours or you will hear from our solicitor. Our rooms are cleaned daily.',
  },
  {
    title: 'A card declined abroad',
    platform: 'X',
    customer: 'Card declined in Lisbon three times, stuck at the till with my kids. Embarrassing.',
    draft: 'You should have told us you were travelling. DM us and we will sort it today. ^MO',
  },
  {
    title: 'The gym in August',
    platform: 'Google',
    customer: 'Air con has been broken since June, the gym is like an oven and nobody tells us anything.',
    draft:
      'We strive to provide the best experience. The engineer comes on 14 August. Other members have not complained.',
  },
  {
    title: 'A data letter',
    platform: 'Trustpilot',
    customer: 'You sent my invoice with my address to a stranger. She called me. I feel sick about it.',
    draft: 'We take privacy seriously. The other customer was asked to delete it. Write to privacy@ovo.example.',
  },
  {
    title: 'Shouting back',
    platform: 'Facebook',
    customer: 'Sat outside with a broken lift for an hour, in a wheelchair. Nobody came down.',
    draft: 'WE HAD ONE PERSON ON. WHAT DO YOU EXPECT?! The lift was fixed on Monday.',
  },
  {
    title: 'A good reply is left alone',
    platform: 'Yelp',
    customer: 'Waited 90 minutes and the burger was raw. I want my money back.',
    draft:
      'Hi, ninety minutes and then a raw burger: I’d be upset too, and I’m sorry. That’s on us. I’ve refunded the $18 today, and you’ll see it by Friday. If it isn’t there, call me on 555-0100 and ask for Jo.',
  },
];
