import type { PracticePage } from '../practice-page.ts';

export const COMPLAINT =
  "Ninety minutes for two burgers on a quiet Tuesday, and mine was raw in the middle. I showed the server and she said the kitchen was closing.\n\nI was charged the full $46 anyway. I'd like that money back.";

export const yelpPage: Omit<PracticePage, 'html'> = {
  site: 'yelp',
  url: 'https://biz.yelp.com/reviews/mill-lane-bistro',
  open: '[data-review-id="r-1"] [data-action="respond"]',
  box: '[data-review-id="r-1"] textarea',
  submit: '[data-review-id="r-1"] form button[type="submit"]',
  posted: '[data-review-id="r-1"] [data-owner-comment] p',
  notReplies: [
    { what: 'new-post', open: null, box: 'textarea[name="update"]' },
    { what: 'search', open: null, box: 'input[type="search"]' },
  ],
  customer: COMPLAINT,
  author: 'Priya N.',
  rating: 1,
  rudeDraft:
    'Dear customer, that is simply not true. Our burgers are always cooked to order and NOBODY ELSE complained that night. You failed to tell the manager, and refunds are against our policy. We apologize for any inconvenience, but you should have asked for well done.',
};
