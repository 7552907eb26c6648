import { defineCheck } from './shared/check';
import { cutPhrase, instead, leaveOut } from './shared/mend';
import { owns } from './shared/owning';
import { words } from './shared/fix';

/** The rule bends for the customer, or is only being named in an answer to a question. */
const KIND =
  /\b(?:exception|waive|anyway|regardless|let you down|changing (?:it|how|that|our|the)|rewrit|reword|you(?:['’]re| are) (?:covered|entitled)|free (?:of charge|until)|failed|complaints? (?:policy|procedure|process)|pay you|extend|(?:and|but|yet) (?:we|it|yours) (?:took|missed|needed|broke|kept|went|were|was))\b/i;
const REFUSED_EXCEPTION = /\b(?:no|not|n['’]t|cannot|unable to)\b[^.]{0,25}\bexceptions?\b/i;

export default defineCheck({
  id: 'def-policy-shield',
  group: 'def',
  severity: 2,
  title: 'Hiding behind a rule',
  why: 'A rule given as the answer says the talk is over; give the reason behind it in a few words, then what you can do.',
  source: 'Gibb 1961 (neutrality, control); Herhausen et al. 2019',
  flags: [
    '[As per our policy], sale items are final.',
    '[That’s our policy].',
    '[Our terms and conditions clearly state] no refunds.',
    '[Company policy does not allow] exchanges.',
    '[Rules are rules].',
    '[The system won’t let] us change it.',
    'Unfortunately there is [nothing we can do].',
    '[Per store policy] you needed a receipt.',
    '[It is simply our procedure].',
    'Hi Ben, [credits are non refundable], per our terms.',
    '[In line with our conditions of carriage], check-in is chargeable for everyone.',
    'Sadly [our hands were tied].',
    'We [can’t make exceptions] or everybody would want one.',
    'The item [falls outside the guarantee].',
    'Unusual payments are stopped [for your own protection].',
    'Line-ups are always [subject to change].',
  ],
  spares: [
    'Our policy let you down here, and I’m changing how we apply it.',
    'You can read the full returns policy here: example.com/returns.',
    'I asked for an exception to the policy and got it.',
    'You asked about our cancellation policy: it is free until noon the day before.',
    'There is something we can do about the fee.',
    'The contract says 30 days, and we took 45.',
    'Under our guarantee you’re covered, so a new one is on its way.',
    'Ask for Ravi if there is nothing we can do by phone.',
  ],
  frames: [
    '(is | are | exist | was | were) ..4 for a (good)? reason',
    'as? ~ (per | in line with | in accordance with | in keeping with | according to | in compliance with | pursuant to | governed by | bound by | set by | dictated by | subject to | in terms of) (our | the | your | this | company | store | all | federal | standard | any)? ..4 (<RULE> | guideline | guidelines | law | legislation | regulatory requirement | regulatory requirements | regulations | regulation | warranty | wording | scheme rules)',
    '(this | that | it | which) ~ (is | was | has been | falls under | follows) ~ (just | simply)? ~ (our | the | company | store | standard | house | a | against) ..2 (policy | procedure | protocol | rule | rules | guidelines)',
    '(our | company | store | shop | hotel | house | corporate | club | bank | standard | the) ..1 (policy | policies | terms | terms and conditions | conditions | rules | contract | guidelines | procedure | t&cs | regulations | agreement | protocol) ~ (clearly | also)? ~ (do not | does not | can not | will not)? ~ (allow | allows | permit | permits | require | requires | state | states | say | says | apply | applies | prohibit | prohibits | forbid | prevent | prevents | dictate | dictates | specify | specifies | stipulate | stipulates | exclude | excludes | exist | exists)',
    '(company | store | corporate | house) (policy | policies | rules) ~ !(let)',
    '(we | it) ~ (is | are | have) ~ (a | our)? (policy | strict policy | strict | firm) ..3 (policy | rule | that | to)',
    '(the | our) ..1 system ~ (will | does | can | would) not ~ (let | allow | permit | accept)',
    'rules are rules',
    '(nothing | not much | little | not a lot) ~ (else | more | further)? (that)? (we | i | anyone) ~ (can | could) ~ do',
    '(we | i) ~ (can not | could not | are unable to | are not able to | do not | never | will not | are afraid we can not) ~ (make | bend | grant | offer | bend the | allow | change) ..1 (exception | exceptions | rules | the rules)',
    'our hands (are | were) tied',
    'no exceptions',
    '(verdict | sale | sales | outcome | result) ~ (is | are | remains | was) ~ final',
    '(is | are | was | were) ~ (non-refundable | nonrefundable | not refundable | non refundable | non-transferable)',
    '(refund | refunds | exchange | exchanges | return | returns | compensation | cancellation | cancellations | credit | credits | reimbursement) ..5 (is | are) ~ (not | only | therefore not) ~ (possible | available | provided | given | applicable | offered | allowed | accepted | processed | due | payable | permitted)',
    '(section | clause | article | paragraph | point) # (of (the | our | your))? !(is being)',
    '(a | the)? (legal | regulatory | safety | mandatory | licensing) ~ (legal | safety)? (requirement | requirements | obligation)',
    '(is | are) (compulsory | mandatory | obligatory) !(for us)',
    '(falls | fall | is | are | lies) ~ outside ..2 (guarantee | warranty | window | terms | cover | scope | period | policy)',
    '(not | never) ~ covered (by | under) ..4',
    '(obliged | required | bound | forced | entitled) (to | by) (law | ask | do | restrict | follow | collect | apply | legislation | regulation | data protection law | the regulator)',
    '(if | as) we (bend | bent | made | make | did | do | let) (it | an exception | that | one) for (one | you) ..6 everyone',
    '(is | are) ~ (treated | considered | deemed | regarded | classed) as ~ (delivered | accepted | authorised | authorized | used | a defect | final | void | waived | paid)',
    '(not | no) ~ (obliged | obligation | obligated | liable | required) to ~ (give | offer | provide | pay | refund)',
    '(no | not our) liability',
    '(the same | uniform | applied equally | equal) (for | to) (all | every | everyone | everybody | each)',
    '(for | to ensure) your own (protection | safety | security | good)',
    '(is | are | was | were | stopped | kept) ~ for (your | the) (protection | safety | security | comfort)',
    '(is | are) ~ (there | here | designed | in place) to ~ (protect | keep) (you | your | our | everyone | guests | customers | users)',
    '(not | hardly) something (that)? (we | i | any ..2 | an individual ..2) ~ (can | could | may) ~ (guarantee | influence | negotiate | control | vary | change | offer)',
    '(can not | could not) ~ (be)? ~ (guaranteed | guarantee !(you))',
    'subject to ~ (late)? (change !fee | changes | availability)',
    'by design $',
  ],
  refine(match, { exchange: { draft }, signals, sentences }) {
    if (!match.sentence || !match.span) return match;
    const text = words(draft, match.sentence);
    if (owns(text) || (KIND.test(text) && !REFUSED_EXCEPTION.test(text))) return null;
    if (
      /^(?:if|whether|when|in case)\b/i.test(
        draft.slice(match.sentence.start, match.span.start).split(/[,;]/).at(-1)!.trim(),
      )
    )
      return null;
    // A rule is a serious fault only where it is all the answer they get.
    const alone = !signals.ownership && !signals.nextStep && !signals.contact && sentences.length <= 4;
    return alone && !/\b(?:sorry|apolog)/i.test(draft) ? { ...match, severity: 3 } : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const opener = /^(?:as )?(?:per|in line with|in accordance with|in keeping with|according to)\b/i.test(
      words(draft, match.span),
    );
    const tail = /^[^,.!?;]{0,40}?(?=,|[.!?]?$)/.exec(draft.slice(match.span.end, match.sentence.end))?.[0] ?? '';
    return [
      ...instead(
        draft,
        match,
        'The reason behind this is [the reason], and what I can do is [what you can do].',
        'I can’t change that part, so here is what I can do: [what you can do].',
      ),
      ...(opener && !/\d/.test(tail)
        ? cutPhrase(
            draft,
            { start: match.span.start, end: match.span.end + tail.length },
            match.sentence,
            'Leave the rule out',
          )
        : leaveOut(draft, match)),
    ];
  },
});
