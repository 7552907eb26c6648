import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'doxxing',
  name: 'private details of a person',
  signs: [
    ...signs(
      3,
      "(her | his | their | the manager's | the driver's | the owner's) ~ (number | phone number | mobile | cell | home address | address | email | plate | number plate | home) (is | was | here)",
      '(text | call | message | email | visit | find | ring) (her | him | them) ..3 (at | on | what | and | tell | home)',
      '(she | he) (lives | parks | goes to school | lives on) (at | on | in | near) ..6',
      '(her | his | their) (kids | son | daughter | child) (go | goes) to',
      '(go | pop round and) say (hi | hello) ..3',
      '(her | his | their) home is',
    ),
  ],
  spares: [
    '(your | my | our) (shop | store | branch | office | restaurant | number | address) ..6',
    'call (him | her | them) (a | out | back | lovely)',
    '(text | call | message | email) (her | him | them) ..3 (but | no | and (no | nobody | nothing))',
    '(she | he) lives (in|on) (a | her own)',
    'her number one',
    '(go | goes) to (show | see)',
  ],
  believed: 3,
  route: 'no-reply',
  reason:
    'It gives away somebody’s private details: report it at once, never quote it, and tell the person and a manager.',
  flags: [
    'Her number is 555-013-9921 text her what you think',
    'her home is 9 Hill Rd, go say hi',
    'The driver lives on Hill Rd. His plate is AB12 CDE',
    'He lives at 4 Mill Lane, tell him what you think',
  ],
  quiet: [
    'your shop at 9 Hill Rd was shut',
    'Call me on 555-013-9921, I’ve asked five times',
    'I emailed him twice but no answer.',
  ],
});
