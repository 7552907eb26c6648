import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'spam',
  name: 'spam',
  signs: [
    ...signs(
      2,
      '(free | win | claim | get your | earn) ..3 (iphone | iphones | gift card | gift cards | crypto | bitcoin | followers | robux | money online | giveaway | cash prize)',
      '(get | buy | gain | grow | want | need) ..2 # ..2 (followers | likes | views | subscribers | subs)',
      '(cheap | real | active | instant | organic | targeted) (followers | likes | views | subscribers) ..6 (today | now | fast | bit.ly | dm | link | whatsapp | guaranteed | delivered | hours | 24h)',
      '(followers and likes | likes and followers | followers likes)',
      '(buy | grow | boost) (your)? (followers | subscribers | instagram | tiktok | following)',
      '(make | earn) # ..3 (a | per | each | every) (day | week | month) ..3 (from home | online | with your phone)',
      '(giveaway | airdrop | onlyfans | whatsapp me on | dm me for | dm for promo | promote it on | telegram group | forex signals | nft drop | invest in crypto | investment plan | guaranteed returns | crypto recovery | recovery expert | hacker for hire)',
      '(click | follow) (here | the link | this link | my link | my bio | link in bio)',
      '(made | earned | earning) # ..3 (week | day | month | weekly | daily) ..4 (from home | trading | investing | crypto)',
    ),
    ...signs(
      1,
      '(bit.ly | tinyurl | t.me | cutt.ly | link in (bio | my bio | the bio))',
      '# (followers | likes | views | subscribers)',
      '(contact | message | dm) @',
    ),
    ...signs(-1.5, '(my order | my account | refund | waited | delivery | staff)'),
  ],
  spares: [
    '(lost | lose | losing | cost | have | had | with | my | our) ..2 # (followers | likes | views | subscribers)',
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
    'Get 10k REAL followers today!! bit.ly/xx93',
    'Cheap followers and likes, DM us now',
    'Make $500 a day from home, link in bio',
    'Recovery expert, crypto recovery, dm me for details',
  ],
  quiet: [
    'My gift card does not work.',
    'Where do I claim my refund?',
    'The free coffee was lovely.',
    'I have 12k followers and I will tell them about this.',
    'Your app lost me 300 followers overnight.',
  ],
});
