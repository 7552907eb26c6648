import { defineFacet } from '../facet';

export default defineFacet({
  id: 'policy',
  name: 'the rule and its fairness',
  cues: [
    'only (take | accept | takes | accepts) (cash | card | cards)',
    '(zero hours | restricted view | opening hours)',
    '(policy | policies | small print | fine print | t&cs | terms | red tape | loophole)',
    '(rule | rules) ..3 (say | says | are | is | that | about | changed | for)',
    '(not | never | no longer | was not | were not) ~ allowed',
    '(will | would | could | did | does | do) not ~ (let | allow | accept | honour | honor | exchange | take | change | move | budge | give | serve | seat | admit | make an exception)',
    '(refused | refuse | refuses | refusing | declined | denied | rejected | turned (away | down | back)) (to | me | us | my | our | entry | boarding | the | a | because | it | at)?',
    '(unfair | unfairly | not fair | discriminates | unjust | double standards | favouritism)',
    '(return | returns | exchange | claim | application | request | appeal | booking | refund) ..3 (refused | rejected | denied | declined | returned)',
    '(expired | forfeited | void | voided | non-refundable | nonrefundable | non refundable)',
    '(banned | suspended | kicked out | removed | blocked | throttled | deactivated | terminated)',
    '(minimum | maximum) (spend | order | stay | age)',
    '(need | needed | require | requires | required | demand | demanded | demanding | want | wants | insisted) ..2 (id | proof | receipt | letter | form | paperwork | documents | signature | deposit | photo)',
    '(bumped | overbooked | double booked | double-booked | double booking)',
    '(fined | ticketed | clamped | towed | penalty | parking ticket)',
  ],
  spares: [
    '(insurance policy | policy number | policy document | rule of thumb | golden rule | as a rule | rules the | terms with | in terms of | in the long term)',
    'not allowed to (leave | miss)',
    '(no | not a) (rule | rules)',
  ],
  echoes:
    'rule, policy, reason, fair, small print, exception, term, allow, accept, let, refuse, turn away, decision, reject, require, condition, flexible, deny, change, unfair, ban, proof, charge, fine',
  flags: [
    '[They refused to let us in] with a valid ticket.',
    '[Your policy is so unfair].',
    'Receipt in hand and [they wouldn’t accept the return].',
    '[Wrong colour and the return was rejected].',
    '[You are not allowed to exchange sale items], it says now.',
  ],
  quiet: [
    'What is my insurance policy number?',
    'As a rule I never leave reviews, but wow, great coffee.',
    'Golden rule: get the brisket. Delicious!',
  ],
});
