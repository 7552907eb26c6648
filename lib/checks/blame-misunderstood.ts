import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { owns } from './shared/owning';

export default defineCheck({
  id: 'blame-misunderstood',
  group: 'blame',
  severity: 3,
  title: 'You misunderstood',
  why: 'It places the trouble in the reader’s head; if it was easy to misread, the clearness was ours to give.',
  source: 'Kapes et al. 2022; Sharma et al. 2020',
  flags: [
    '[You misunderstood] our offer.',
    '[You must have misread] the price.',
    'There seems to be [some confusion] on your part.',
    '[You are mistaken].',
    'This was [user error].',
    'We apologise for [any misunderstanding].',
    'Sorry about your [perceived delay].',
    '[You may have confused] us with another shop.',
    '[You got it wrong].',
    'I think [you misheard] my colleague.',
    'I’m sorry [you took Julie’s tone the wrong way].',
    'Hi Kim, [there appears to be a misunderstanding] about the fee.',
    'It is possible [you overheard] a private conversation.',
    '[You were under the impression] that credits start at once.',
    'Maybe [you are thinking of] another branch.',
  ],
  spares: [
    'I misunderstood what you needed.',
    'We gave you a confusing answer.',
    'Sorry, our email was unclear.',
    'You’re right to be confused: the two pages disagree.',
    'If I have misunderstood, please tell me.',
    'It’s easy to misread that screen, and we’re rewording it.',
    'Sorry for the confusion our two emails caused.',
    'You were confused because our pages disagree, and that’s on us.',
  ],
  frames: [
    '(have | has | got | getting) us (mixed up | confused | muddled)',
    '(mixed | mixing | muddled | muddling) us up',
    '(mistaken | mistook | mistaking) us for',
    '(got | have) the wrong (place | shop | restaurant | company | number | hotel | business)',
    'you ~ (must | may | might | could | seem to | appear to | have | had | probably | possibly | clearly | have clearly)? ~ (have)? ~ !imagined (<MISTAKE.past|pp> | misheard | mistook | got it wrong | got this wrong | misunderstand | gotten it wrong | got the wrong (end | idea | impression | restaurant | shop | place))',
    'you ~ (are | were | may be | might be | must be | seem | appear | seem to be | appear to be | could be) ~ (mistaken | wrong | misinformed | confused !(because (we | our)) | confusing | mixing | incorrect | thinking of | under the (wrong)? impression | misreading | misunderstanding | imagining)',
    '(any | some | your | a ~ (slight | little | small | bit of)?) (misunderstanding | confusion | misinterpretation | misconception | misapprehension | misperception) !(we | our | of ours | on our | caused by (us | our) | that we)',
    '(seems | appears | there (is | was) | must | may | might | must have | clears up | clear up | cleared up | based on | down to) ~ (to be | be | been | have been)? ~ (a | some | the | this | simply a)? ..1 (misunderstanding | misconception | misapprehension | mixup in your | confusion) ~ !(on our | at our | between our)',
    'user error',
    '(confusion | misunderstanding | error | mistake | oversight | failure | assumption) (on | from) your (part | end | side)',
    '(in your mind | your imagination | your perception of | your interpretation of)',
    '(perceived | so-called | so called | alleged | supposed) (<ISSUE> | rudeness | delay | error | wait | fault | damage | lack | poor | slight | attitude)',
    '(you | your ..2) ~ (may | might | must)? ~ (have)? ~ (taken | took | take) ..5 the wrong way',
    '(possible | likely | perhaps | maybe) ~ (that)? you ~ (overheard | misheard | mistook | saw | dreamt | were thinking)',
    '(not | never) ~ (been)? ~ (understood | understand) ~ (correctly | properly | at the time (of)?) ',
    '(was | were) (misunderstood | misread | misheard | misinterpreted | misremembered)',
    'your (booking number | reference | address | order number | password | details) (is | was | were | are) ~ (incorrect | wrong | not correct)',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.sentence || !match.span) return match;
    const text = words(draft, match.sentence);
    if (
      /\b(?:not want|avoid|prevent|clear up|without|cause|caused)\s+$/i.test(
        draft.slice(match.sentence.start, match.span.start),
      )
    )
      return null;
    if (
      owns(text) ||
      /\b(?:our (?:email|message|page|wording|sign|notice|poster|website|site|staff|team|menu|two|own)s?\b[^.]{0,40}(?:caused|unclear|confus|misl)|we (?:gave|caused|created|were unclear|confused))/i.test(
        text,
      )
    )
      return null;
    // "Sorry for any confusion" shrugs; it does not say whose.
    return /\b(?:sorry|apolog\w*|regret)\b/i.test(text) && /^any\s+confusion/i.test(words(draft, match.span))
      ? null
      : match;
  },
  fixes(match, { exchange: { draft } }) {
    const sorry = match.sentence && /\b(?:sorry|apolog\w*|regret)\b/i.test(words(draft, match.sentence));
    return [
      ...instead(
        draft,
        match,
        sorry
          ? 'I’m sorry we weren’t clear.'
          : 'We weren’t clear enough about this, so here it is again: [the clear version].',
      ),
      ...(sorry ? [] : leaveOut(draft, match)),
    ];
  },
});
