import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'spam',
  name: 'spam',
  signs: [
    ...signs(
      2,
      '(free | win | claim | get your | earn) ..3 (iphone | iphones | gift card | gift cards | crypto | bitcoin | followers | robux | money online | giveaway | cash prize)',
      '(giveaway | airdrop | onlyfans | whatsapp me on | dm me for | dm for promo | promote it on | telegram group | forex signals | nft drop | invest in crypto | investment plan | guaranteed returns | crypto recovery | recovery expert | hacker for hire)',
      '(click | follow) (here | the link | this link | my link | my bio | link in bio)',
      '(made | earned | earning) # ..3 (week | day | month | weekly | daily) ..4 (from home | trading | investing | crypto)',
    ),
    ...signs(1, '(bit.ly | tinyurl | t.me)', '(contact | message | dm) @'),
    ...signs(-1.5, '(my order | my account | refund | waited | delivery | staff)'),
  ],
  spares: [
    '(not | never | did not | no) ..3 (giveaway | gift card | gift cards)',
    '(my | the | your) (gift card | gift cards) ..6',
  ],
  believed: 2,
  route: 'no-reply',
  reason: 'It looks like spam: report and hide it rather than answer.',
  flags: [
    'Free iPhones here bit.ly/xx',
    'I made $4000 a week trading, follow this link',
    'Win a gift card now, click here',
    'Recovery expert, crypto recovery, dm me for details',
  ],
  quiet: ['My gift card does not work.', 'Where do I claim my refund?', 'The free coffee was lovely.'],
});
