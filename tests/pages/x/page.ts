import type { PracticePage } from '../practice-page.ts';

export const COMPLAINT =
  '@FernwayShoes third week of waiting for order FW-20871 📦\nTwice the app said "out for delivery", twice nobody came, and your chat closes on me mid-sentence. I took two mornings off work for this. When is it coming, or do I get my £64 back?';

export const xPage: Omit<PracticePage, 'html'> = {
  site: 'x',
  url: 'https://x.com/mayaruns/status/1991234567890123456',
  open: null,
  box: '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]',
  submit: '[data-testid="tweetButtonInline"]',
  posted: '[data-testid="cellInnerDiv"] article[tabindex="0"] [data-testid="tweetText"]',
  notReplies: [
    {
      what: 'new-post',
      open: '[data-testid="SideNav_NewTweet_Button"]',
      box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    },
    { what: 'search', open: null, box: '[data-testid="SearchBox_Search_Input"]' },
  ],
  customer: COMPLAINT,
  author: 'Maya Rao 🏃',
  rating: null,
  rudeDraft:
    "Sorry if you feel let down, but as our policy clearly states, delivery times are only estimates. You should have checked your address. You failed to be at home, so that's down to the courier and not us.",
};
