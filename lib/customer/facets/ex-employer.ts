import { defineFacet } from '../facet';

export default defineFacet({
  id: 'ex-employer',
  name: 'working there',
  cues: [
    '(worked | work | working) (there | here | for (you | them | this | your)) ..4',
    '(former | ex | ex-) ..2 (employee | staff | worker | driver | nurse | cleaner | manager | member | teacher)',
    '(my | last | final | unpaid | our | owed) (shift | shifts | paycheck | paychecks | wages | rota | payslip | overtime | holiday pay | manager)',
    '(night shift | day shift | double shift | double shifts | split shifts)',
    '(fired | sacked | let go | let me go | laid off | made redundant | redundancy | pushed me out | forced out | dismissed)',
    '(hr | human resources | upper management | middle management)',
    '(management | managers) ..4 (favourites | favorites | bully | bullies | knows | toxic | useless | clueless | lie | lied | does not care | do not care | treat | treats | never)',
    '(years | months | yrs) (on the | as a | in the | behind the) ..2 (shift | line | driver | nurse | warehouse | bar | till | floor | kitchen | depot)',
    '(high | staff) turnover',
    '(toxic) (workplace | culture | management | environment)',
    'gave (you | you people | them | this) ..3 years',
    '(they | we) (throw | clock out) ',
  ],
  spares: [
    '(hard-working team | hard working team | makeshift | night shift nurse | shift key | nurse on the night shift)',
    '(they | you | staff | team) (work | worked) (so | really | very) hard',
    'worked (for me | for us)',
    'worked here (out)',
    '(off | from | to | at | after) work for (this | you)',
  ],
  echoes:
    'time with us, gave us, describe, work with us, work, team, hear, your time here, colleague, shift, manager, management, treat, wage, pay, year, employ, leave, thank, respect, staff, hour',
  flags: [
    '[3 yrs on the night shift] and not one thank you',
    '[I gave you people nine years] and you let me go over a text.',
    '[Former depot employee here].',
    '[Still waiting for my last paycheck].',
    '[HR did nothing].',
  ],
  quiet: [
    'What a hard-working team, thank you!',
    'the night shift nurse was kind',
    'The repair worked for us.',
    'I took two mornings off work for this.',
  ],
});
