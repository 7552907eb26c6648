import type { Exchange, Limit } from '@/lib/types';

/** An invented exchange with what its rewrites must say and must not. */
export interface Example {
  name: string;
  customer: string;
  author?: string;
  draft: string;
  limit?: Limit;
  says: RegExp[];
  never: RegExp[];
}

const X: Limit = { max: 280, unit: 'x' };

export const EXAMPLES: Example[] = [
  {
    name: 'the burger of the worked example',
    customer:
      'Ninety minutes at the Mill Lane branch for a raw burger, then the man at the till goes ‘well, it’s Saturday’. I want my $18 back. – Maya',
    draft:
      'Sorry if you were upset but Saturdays are always crazy busy. You should have told the server. We will refund the $18. Please call 555-0100.',
    says: [/Maya/, /raw burger/, /We will refund the \$18 \[by when\]/, /555-0100/],
    never: [/Saturdays/, /should have told/, /\bif you were upset\b/],
  },
  {
    name: 'a double charge, disputed',
    customer: 'Charged me $612 twice and nobody answers. Day 9 now.',
    draft:
      'Our records show you authorised both payments. You failed to read the terms. Call 555-0142 between 9 and 5.',
    says: [/555-0142/, /between 9 and 5/],
    never: [/failed to read/, /terms/],
  },
  {
    name: 'a parcel left in the rain',
    customer: 'Driver left my parcel in the rain and the books are ruined. Third time this year.',
    author: 'Tomas Vrba',
    draft:
      'Hi Tomas, this is the courier’s fault, not ours. You should have given a safe place. We will send new books by Thursday. – Ines',
    says: [/Tomas/, /We will send new books by Thursday/, /– Ines/],
    never: [/courier’s fault/, /safe place/],
  },
  {
    name: 'a cold pizza on X',
    customer: '@PieBarn waited 80 min for a cold pizza. never again',
    draft: 'Hi there, as per our policy we can’t refund. It was only 20 minutes late! DM us.',
    limit: X,
    says: [/DM us|message/],
    never: [/as per our policy/],
  },
  {
    name: 'an app that loses photos',
    customer: 'Your update deleted 4 years of my baby photos. Support told me to clear the cache. I cried.',
    draft:
      'Hello. You must have tapped delete. Backups are the user’s responsibility. Write to rescue@pixbox.example and quote your plan, we will look within 2 days.',
    says: [/rescue@pixbox\.example/, /within 2 days/],
    never: [/must have tapped/, /responsibility/],
  },
  {
    name: 'a shout at the desk',
    customer:
      'The receptionist shouted at my mother in front of everyone because she could not find her card. She is 78.',
    draft:
      'We’re sorry if your mother felt offended, but our staff are very busy. Ask for Dana at the desk on 020 7946 0991.',
    says: [/your mother|in front of others/i, /Dana/, /020 7946 0991/],
    never: [/felt offended/, /very busy/],
  },
  {
    name: 'no hot water',
    customer: 'No hot water for 9 days with a newborn. I rang five times.',
    draft:
      'Hi Jo, you never told us about the baby. A plumber is booked for Tuesday at 8am. Kind regards, Harlow Homes',
    says: [/Jo/, /Tuesday at 8am/, /Kind regards, Harlow Homes/, /9 days|nine days|five times/i],
    never: [/never told us/],
  },
  {
    name: 'a hotel room, formal writer',
    customer: 'Room 8 smelled of smoke and the heating was broken all weekend. We had booked for our anniversary.',
    draft:
      'Dear Mrs Adeyemi, it is not true that the room smelled of smoke. We do not refund stays. The heating has been repaired. Yours sincerely, The Mill House',
    says: [/Mrs Adeyemi/, /The heating has been repaired/, /do not refund stays/, /Yours sincerely, The Mill House/],
    never: [/it is not true/i, /isn't|we’re|we're/],
  },
  {
    name: 'a fee nobody mentioned',
    customer: 'Website said £39, at the till it was £57. Hidden fee of £18!',
    draft:
      'The price is clearly stated on the website. If you had bothered to read it you would know. We’ll refund the £18 today.',
    says: [/We’ll refund the £18 today/],
    never: [/clearly stated/, /bothered/],
  },
  {
    name: 'a wheelchair and no ramp',
    customer: 'No ramp though your site says there is one. I sat on the pavement and listened to the show.',
    draft: 'It’s a historic building so there is nothing we can do. You could have called ahead.',
    says: [/\[what you will do\]|\[name\]/],
    never: [/nothing we can do/, /called ahead/],
  },
  {
    name: 'a delay, American spelling',
    customer: 'Flight delayed 6 hours, no water, no food, missed my connection.',
    draft:
      'We apologize if this caused any inconvenience. Weather is beyond our control. Submit your receipts at flynova.com/claims and we will pay within 10 days.',
    says: [/flynova\.com\/claims/, /within 10 days/],
    never: [/apologise/, /if this caused/],
  },
  {
    name: 'a stylist',
    customer: 'Asked for a trim and got four inches cut off. My exam photos are tomorrow.',
    draft:
      'Hiya! Our stylist says you asked for that length. Pop in any time this week and I’ll fix it for free, ask for Kel x',
    says: [/I’ll fix it/, /Kel/],
    never: [/says you asked/],
  },
  {
    name: 'a stain that came back',
    customer: 'My silk blouse came back with an iron mark on the front. £24.',
    draft:
      'To be honest silk is delicate and you signed the ticket. We don’t do refunds. Bring it in on Monday and we will try again at no charge.',
    says: [/on Monday/, /no charge/, /blouse|iron mark/],
    never: [/you signed/],
  },
  {
    name: 'a gym that keeps charging',
    customer: 'Cancelled in March and still charged in April and May. Emailed three times, no reply.',
    draft:
      'You did not follow the cancellation procedure. April and May (£68) will be refunded by 12 June. Contact billing@liftclub.example.',
    says: [/£68/, /12 June/, /billing@liftclub\.example/],
    never: [/did not follow/],
  },
  {
    name: 'a repair that took too long',
    customer: 'Four weeks for a phone repair and it came back with the same fault. I need it for work.',
    draft:
      'Repairs take as long as they take. PLEASE BE PATIENT. Our engineer Priya will call you tomorrow before noon.',
    says: [/Priya will call you tomorrow before noon/],
    never: [/PATIENT/, /as long as they take/],
  },
  {
    name: 'a bus that drove past',
    customer: 'The 19 drove straight past our stop and my kids were late for school.',
    draft: 'Hi Marta, sorry you feel that way. Drivers do not do that. ^RB',
    limit: X,
    says: [/Marta/, /\^RB$/],
    never: [/feel that way/, /Drivers do not/],
  },
];

export function exchangeOf({
  customer,
  author,
  draft,
  limit,
}: Pick<Example, 'customer' | 'author' | 'draft' | 'limit'>): Exchange {
  return {
    site: limit ? 'x' : 'yelp',
    kind: limit ? 'post' : 'review',
    customer: { text: customer, author: author ?? null, rating: null },
    earlier: [],
    draft,
    limit: limit ?? null,
    revision: 1,
  };
}
