import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'ex-employee',
  name: 'somebody who worked for you',
  signs: [
    ...signs(
      2,
      '(worked | work) (there | here | for you | for this) ..4 (years | months | as | until | and)?',
      '(former | ex) ..2 (employee | staff | worker | driver | nurse | team member | manager | teacher) (here | speaking | of | and)',
      '(i am | i was | as) a? (former | ex) ..2 (employee | worker | driver | nurse | team member | manager | teacher)',
      '(let me go (over | by | after | because | with | via | for | from | the | without) | fired me | sacked me | pushed me out | forced me out | laid me off | got fired | was fired | was sacked | was let go | made redundant)',
      'gave (you | you people | them | this) ..4 years',
      '(years | yrs) on (the | nights | days) ..2 shift',
      '(my | our | last | final | unpaid) (shift | shifts | rota | paycheck | overtime | holiday pay)',
      '(last | final | unpaid | owed | my last | my final) (wages | payslip | salary)',
    ),
    ...signs(
      1,
      'hr (ignores | ignored | ignore | did | does | said | department | told | never | knew | knows)',
      '(human resources | management | rota | upper management | turnover | favouritism)',
      'not one thank you',
    ),
    ...signs(
      -1.5,
      '(ordered | bought | booked | refund | delivery | my order | my table | our room)',
      '(night shift nurse | shift manager was)',
    ),
  ],
  spares: [
    '(not | never) let me go',
    '(the)? night shift nurse',
    'hard-working team',
    'worked (for us | for me)',
    '(off | from | to | at | after) work for (this | you)',
  ],
  believed: 2,
  route: 'reply-once',
  reason:
    'They seem to have worked for you: one short, human reply and an invitation to talk to a named senior; no staff matters in public.',
  flags: [
    'I gave you people nine years and you let me go over a text.',
    '3 yrs on the night shift and not one thank you',
    'Former depot employee here. Management knows.',
    'Still waiting for my last paycheck, HR ignores me',
  ],
  quiet: [
    'the night shift nurse was kind',
    'I ordered two shirts and management refused my refund.',
    'What a hard-working team!',
    'I took two mornings off work for this.',
  ],
});
