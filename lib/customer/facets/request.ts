import { defineFacet } from '../facet';

export default defineFacet({
  id: 'request',
  name: 'what they ask for',
  cues: [
    '(please | pls | plz | kindly) ~ (fix | add | bring | make | refund | help | tell | reply | respond | update | change | give | return | stop | sort | look | let | allow | remove | call | send | do | resolve | check | consider | improve | explain | contact | verify | include | put | advise | provide | release | get | train)',
    '(bring | bring back | add | fix | give | return | sort | change | refund | stop | remove | put | improve | update) ..5 (please | pls | plz | back | it | this | asap | option | feature | support | out)',
    '(i | we) ~ (want | need | would like | demand | wish | request | expect | hope | would love | am requesting | am asking) ~ (a | an | my | the | you | to | it | some | more | there) ..6',
    '(would | could) be ~ (nice | great | good | better | perfect | helpful | useful | cool | awesome | amazing) (if | to)',
    '(would | do) (like | love | prefer) (to | a | an | the | it) ..5',
    '(can | could | will | would) (you | someone | anyone | i | we) ~ (please)? ..6',
    '(should | need to | must | needs to | ought to) ~ (be | have | allow | add | make | include | give | let | improve | fix | change | offer | provide | train)',
    '(you | they) (need | should | must) ~ (to)? <REPAIR.inf>',
    '(asking | ask) for ..5',
    '(money back | refund me | my refund | full refund)',
    '(at least) (allow | let | give | say | add | make | offer)',
    'i wish ..6',
    '(suggestion | feature request)',
    '(help | help me | help us)',
  ],
  spares: [
    '(thank you | thanks) for ..6',
    '(could | can) not',
    'can you believe',
    '(love | would love) to (come | go | be | return | visit) ..2 (back | again)',
    'no need',
  ],
  echoes:
    'ask, request, yes, no, can, will, add, plan, option, feature, suggestion, idea, refund, back, answer, change, consider, arrange, pass on',
  flags: [
    'Smooth app. [Please add a dark mode].',
    '[Could you open on Sundays as well please].',
    '[Bring back the old layout].',
    '[It would be great if you could sort by date].',
    '[Do you ship to Malta]?',
  ],
  quiet: ['Thank you for the best night out.', 'Can’t wait to come back!', 'Would love to visit again.'],
});
