import type { PracticePage } from '../practice-page.ts';

export const COMPLAINT =
  "We booked a table for six for my dad's 70th and still stood by the door for 50 minutes. When I asked, the waiter rolled his eyes and told us to be glad we got a table at all. The cake we had arranged never came out. Nobody apologised. 😞";

export const facebookPage: Omit<PracticePage, 'html'> = {
  site: 'facebook',
  url: 'https://www.facebook.com/milllanebistro/posts/1',
  open: '[data-for="dana"] [data-action="reply"]',
  box: '[data-thread="dana"] form[role="presentation"] [contenteditable="true"]',
  submit: '[data-thread="dana"] #focused-state-composer-submit [role="button"]',
  posted: '[data-thread="dana"] [data-replies] [role="article"] [lang][dir]',
  notReplies: [
    { what: 'new-post', open: '[data-action="new-post"]', box: '[role="dialog"] [contenteditable="true"]' },
    { what: 'search', open: null, box: 'input[type="search"]' },
  ],
  customer: COMPLAINT,
  author: 'Dana Whitlock',
  rating: null,
  rudeDraft:
    "We're sorry if your evening wasn't perfect, but Saturdays are always busy and you should have come earlier. Our staff would never roll their eyes at a guest. You misunderstood: the cake was never part of your booking.",
};
