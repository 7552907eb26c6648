import type { Exchange } from '@/lib/types';

// {n} a number, {w} a name: one of them in every sentence, so that no two replies share a sentence.
const REPLY =
  "Hi {w}, thank you for writing to us about order {n}. We're sorry if parcel {n} was late, but as our policy clearly states, dates are only estimates and {w} decides the route. " +
  'You should have checked your address before you ordered, because the label says flat {n} and our driver rang there twice. Our team in {w} works hard every single day and nobody else has complained about this. ' +
  "That said, waiting {n} hours for a birthday present is a long time, and I can see why you are upset. I have asked the depot in {w} to look for the parcel this afternoon and I'll write to you by Friday with what they find. " +
  "If it doesn't turn up, we will refund the £{n} in full to the card you paid with. You can reach me directly at {w}@fernway.example, and please mention your name so that I find your order quickly. Thanks, {w} at Fernway.";

function nameOf(n: number): string {
  let name = '';
  for (let rest = n + 676; rest > 0; rest = Math.floor(rest / 26)) name += String.fromCharCode(97 + (rest % 26));
  return name[0]!.toUpperCase() + name.slice(1);
}

/** The number of characters of the reply that the published figures speak of. */
const LENGTH = 813;

/** A reply of 813 characters, different in every sentence for each `n`. */
export function freshReply(n: number): string {
  const text = REPLY.replaceAll('{n}', String(10_000 + n)).replaceAll('{w}', nameOf(n));
  return text.slice(0, LENGTH).padEnd(LENGTH, '.');
}

/** `length` characters of replies, none of whose sentences stands twice. */
export function longReply(length: number, seed: number): string {
  let text = '';
  for (let n = seed; text.length < length; n += 1) text += `${freshReply(n)} `;
  return text.slice(0, length);
}

export const CUSTOMER =
  'Third week of waiting for order FW-20871. Twice the app said out for delivery, twice nobody came, and your chat closes on me mid-sentence. I took two mornings off work for this. When is it coming, or do I get my £64 back?';

export function exchange(draft: string): Exchange {
  return {
    site: 'x',
    kind: 'post',
    customer: { text: CUSTOMER, author: null, rating: null },
    earlier: [],
    draft,
    limit: null,
    revision: 0,
  };
}
