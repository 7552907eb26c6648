import { defineCheck } from './shared/check';
import { replaceSpan } from './shared/fix';
import { saidByThem } from './shared/theirs';

const PLAIN =
  'We can’t talk about anyone’s care in public, and we take every concern seriously. Please call [number] and ask for [name].';
const OUTSIDE = 'This speaks of somebody’s health in public; take it to a private message.';
/** Frames up to this one hold only where the clinic lock is on: in a hotel, "your visit" tells nobody anything. */
const CLINIC_ONLY = 7;

export default defineCheck({
  id: 'safe-health',
  group: 'safe',
  severity: 4,
  title: 'Confirming care',
  why: 'This confirms that somebody was in your care, which alone can break the law on patients’ privacy.',
  source: 'HHS OCR settlements 2019-2023 (Elite Dental, New Vision Dental, Manasa)',
  unguarded: ['quoted', 'reported', 'absolved'],
  pack: 'health',
  flags: [
    'We’re sorry [your root canal] hurt.',
    '[You were our patient] in March.',
    '[You were seen by Dr Osei] within ten minutes.',
    '[Dr Lee examined you] twice.',
    '[Your insurance] did not cover the crown.',
    'Thanks for [your visit] to our clinic.',
    '[You refused the medication].',
    '[Your test results] were sent.',
    'Our records show [you missed two appointments].',
    'You had told the nurse [you take blood thinners].',
    'This is normal [for patients with PCOS like you].',
    'Wishing your mother a speedy recovery from [her hip surgery].',
    'We’re sorry to hear about [your appointment].',
    'Please be patient, yours is [month seven after your 2,800 graft] procedure.',
  ],
  spares: [
    'Privacy rules stop us from saying whether someone is a patient. Anyone with a worry can call our practice manager on 555-0100.',
    'We aim to see people within 15 minutes of their time.',
    'Our clinic opens at 8.',
    'We can’t talk about anyone’s care in public.',
    'Our reception team answers from 8 every morning.',
  ],
  frames: [
    '{you (were | are | have been) ~ seen (by | within | in | at | on | after) ..3}',
    '{your ~ (recent | last | first | next | upcoming | initial)? <CARE-VISIT>} !(policy | plan options)',
    '{(thank you | thanks) for ..3 (visiting | choosing | coming | trusting | being) (us | our | to see | with | a patient)}',
    '{you ..3 (missed | cancelled | canceled | rescheduled | attended | booked | had | have missed | declined | refused | signed) ..4 (<CARE-VISIT> | <TREATMENT>)}',
    '{(we | i | our team | our staff | our doctor | our nurse | the doctor | the dentist | the nurse) ~ (saw | treated | examined | prescribed | diagnosed | operated on | x-rayed | referred | numbed) you}',
    '{(at | during | after | before | since | in) your ~ ..2 (<CARE-VISIT> | <TREATMENT>)}',
    '{(dr | doctor | nurse) *? * ~ (saw | treated | examined | prescribed | diagnosed | operated on | explained to | told | discussed ..4 with) you}',
    '{you (were | are | have been | had been | being) ~ (one of)? (our | a) ~ (valued | regular)? patient}',
    '{your ..3 <TREATMENT>} !(options | services | room)',
    '{(you | <KIN> | he | she | who) ..5 (take | takes | taking | took | on | had | has | have | started | stopped | off | told * about | mentioned | disclosed | mention) ~ (the | a | an | been on | your)? ..2 <TREATMENT>}',
    '{(your | his | her | their) ..3 <CONDITION>} !(about the)',
    '{your <KIN> ..4 <CONDITION>}',
    '{(on account of | because of | given | with | due to | about) (the | your | his | her) ..2 <CONDITION>} ..6 (you | her | him)?',
    '{(you | he | she | <KIN>) (have | has | had | suffer from | are | is | were) ..3 <CONDITION>}',
    '@ {(has | had | suffered from) ..3 <CONDITION>}',
    '@ {<CONDITION>} ..6 (date | dates | since | was | is | on | from | have | has)',
    'you (came | came to us | arrived | presented | turned up) ... {(with | had) ... <CONDITION>}',
    'you ..4 (mention | mentioned | told | said | wrote | list | listed) ..6 {(the | your | a) ..2 <CONDITION>}',
    '{(the | your) weight you (gave | entered | put | told | declared | listed)}',
    '{<DRUG>}',
    '{you ~ (did)? ~ (tick | ticked) ..2 (no | yes) ..4}',
    '{<CONDITION> ..2 (noted | diagnosed | since)}',
    '{(patients | clients | people | someone) with <CONDITION> ..2 (like you | such as you)}',
    '{(in | for) <CONDITION> patients} ',
    '{(dr | doctor | nurse | surgeon | dentist | hygienist | our ..2) * ~ (removed | extracted | stitched | injected | drained | filled | lanced | biopsied | froze | pulled) ..4 (your | you) ..3}',
    '{you (were | had been | have been | are being) ~ (treated | admitted | referred | tested | prescribed | discharged | scanned) (for | with | after | by our | by dr | under) !(like | badly | as) ..3}',
    '{your (liver | kidney | heart | blood | hormone | thyroid | smear | pregnancy | drug | std | sti | eye | hearing | urine | allergy | genetic) (test | tests | result | results | scan | scans | sample | levels | x-ray)}',
    '{(you | your ..1 <KIN>) (is | are | was | were | has been) ~ (being)? treated here? ~ for ..2}',
    '{your (weight | bmi | gum score | gag reflex | pregnancy | due date | blood type | hormone levels)}',
    '{(day | week | month | days | weeks | months | year | *) ..2 after your ..4 (procedure | surgery | operation | graft)}',
    '{(his | her | their) ..2 (surgery | operation | <TREATMENT> | diagnosis)}',
    '{(missed | miss) ..3 (<CARE-VISIT>)}  ..6 with us',
    '(refused | declined | turned down | stopped taking) {..2 <TREATMENT>}',
  ],
  refine(match, context) {
    const clinic = context.playbook.pack === 'health';
    if (clinic) return match;
    if (match.frame < CLINIC_ONLY || saidByThem(context, tail(context.exchange.draft, match.span!))) return null;
    return { ...match, severity: 3, message: OUTSIDE };
  },
  fixes({ sentence }, { exchange }) {
    const { draft } = exchange;
    if (!sentence) return [];
    const only = draft.slice(0, sentence.start).trim() === '' && draft.slice(sentence.end).trim() === '';
    return [
      replaceSpan(draft, sentence, PLAIN),
      ...(only
        ? []
        : [
            replaceSpan(
              draft,
              { start: 0, end: draft.length },
              PLAIN,
              'Put the general answer in place of the whole reply',
            ),
          ]),
    ];
  },
});

/** The word that names the care or the condition is the last of the match. */
const tail = (draft: string, span: { start: number; end: number }) =>
  draft.slice(span.start, span.end).split(/\s+/).slice(-2).join(' ');
