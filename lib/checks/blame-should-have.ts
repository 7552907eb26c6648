import { defineCheck } from './shared/check';
import { removeSentence, replaceSpan, words } from './shared/fix';
import { offerFor } from './shared/offer';

export default defineCheck({
  id: 'blame-should-have',
  group: 'blame',
  severity: 3,
  title: 'Hindsight',
  why: 'Telling people what they should have done puts the fault on them, and nobody can go back and do it.',
  source: 'Gibb 1961 (superiority, control)',
  flags: [
    '[You should have called] ahead.',
    '[You could have asked] for help at the desk.',
    '[If you had booked] earlier you would have got a seat.',
    '[Had you told us], we would have fixed it on the spot.',
    '[You were supposed to bring] ID.',
    '[Next time, read] the listing first.',
    '[It would have been better if you spoke] to a manager instead of posting.',
    '[You ought to have checked] the size.',
    '[We wish you had told us] at the time.',
    'All you had to do was ask, and [you needed to cancel] before noon.',
  ],
  spares: [
    'You should have received your refund by now.',
    'You should have been told, and you weren’t.',
    'You should not have had to ask twice.',
    'You should have access again tonight.',
    'What should we have done differently for you?',
    'You could have been hurt, and that scares me too.',
    'If you should have any questions, call me on 555-0100.',
    'Next time you visit, ask for me and I’ll see to your table myself.',
  ],
  frames: [
    'you ~ (should | could | might | ought to | would) ~ (have | of) ~ !(been | had to) <ACT.pp>',
    'you ~ (should | could | might) ~ (have | of) ~ (been more | taken | made sure | given us | been)  (care | careful | clear | time | patient | honest | specific | aware | prepared)',
    '(if you had | had you) ~ (not | just | only)? ~ <ACT.pp> (us | me)?',
    'if you ~ (bothered | cared | read | checked | called | asked | told) ... (would | could)',
    'you (were | are) ~ (supposed | meant | required | expected | asked) to ~ <ACT.inf>',
    'you (needed | had) to ~ <ACT.inf>',
    'next time , please? ~ (<ACT.inf> | remember | be sure | make sure | be more | try | consider) !you',
    'it would have ~ (been | helped | made) ..5 (if | had) (you | somebody | someone | anyone) <ACT>',
    '(we | i) ~ wish (that)? you had ~ (not)? <ACT.pp> (us | me)?',
    'all you (had | needed) to do (was | is) <ACT.inf>',
  ],
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const offer = offerFor(words(draft, match.sentence));
    return [
      ...(offer ? [replaceSpan(draft, match.sentence, offer)] : []),
      removeSentence(draft, match.sentence),
    ];
  },
});
