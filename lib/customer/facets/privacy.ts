import { defineFacet } from '../facet';

export default defineFacet({
  id: 'privacy',
  name: 'their account and data',
  cues: [
    '(other | another) (patient | patients | customer | customers | people | person | guest | guests) ..2 (name | names | photos | photo | details | records | results | post | order)',
    "(someone else's | somebody else's | another person's) *",
    '(hacked | hack | hacker | hackers | phishing | identity theft | data breach | breach | breached | gdpr | spam | spammed | spamming | spyware | tracking me | unsubscribe | unsubscribed | privacy)',
    '(leaked | leak | leaking | shared | share | sharing | sold | sell | selling | gave | read out | posted | published | showed) ..3 (data | details | address | number | photo | photos | email | information | info | records | name | medical | results)',
    '(spam | marketing | sales | nuisance | junk) (calls | emails | texts | mail | messages)',
    '(someone | somebody) else ..2 (data | details | account | name | order | records | results)',
    '(without) (my | our | asking | consent | permission | her | his)',
    '(personal | private | bank | medical | card) (data | details | information | info | records)',
    '(delete | close | deactivate) my (account | data)',
    '(account | accounts) ~ (was | is | got | been | has been)? ~ (hacked | hijacked | compromised | stolen | taken over)',
    'phone number on it',
  ],
  spares: [
    '(life hack | life hacks | hack for | spam musubi | spam fritters)',
    "(cake | plate | mug | card | order | badge | door) ..6 (someone else's | somebody else's | another person's) name",
    '(shared | share) (plates | a | the | it | this | with)',
  ],
  echoes:
    'account, data, privacy, private, secure, security, detail, information, share, email, unsubscribe, list, hack, address, photo, consent, permission, breach, number, spam, delete, protect',
  flags: [
    '[Got hacked, 900 euro account gone].',
    '[You read out my new address to my ex].',
    '[Spam calls every day since I signed up].',
    '[You posted a photo of my son without asking].',
    '[Why can’t I unsubscribe from your emails]',
  ],
  quiet: ['Best life hack ever, this app.', 'We shared a pizza and it was great.', 'Spam fritters were a treat!'],
});
