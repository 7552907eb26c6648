import type { EchoRule } from '../rule';

const wrote =
  '(emailed | emails | called | calls | rang | messages | messaged | asked | wrote | written | phoned | tickets | contacted)';
const rules: EchoRule[] = [
  {
    facets: ['communication'],
    frames: [
      `${wrote} ... (no answer | no reply | no response | never | nobody | nothing | without | still | ignored)`,
      `(never | nobody | nothing | still | ignored) ... ${wrote}`,
    ],
    np: 'having to ask {times} and still not having an answer',
    you: 'asked {times} and still had no answer',
  },
  {
    facets: ['communication'],
    frames: [
      '(no | not | nobody | never | without) ..4 (reply | replies | replied | answer | answers | answered | response | responded | heard | back)',
      '(ghosted | silence | ignored | radio silence)',
    ],
    np: '{dur} without an answer',
    you: 'went {dur} without an answer',
  },
  {
    facets: ['communication', 'staff'],
    frames: [
      '(no | not | nobody | never | without | no one) ..4 (reply | replies | replied | answer | answers | answered | response | responded | heard | back | pick | picks | call | calls | called)',
      '(ghosted | silence | ignored | radio silence | unanswered)',
    ],
    np: 'not getting an answer',
    you: 'were left without an answer',
  },
  {
    facets: ['communication', 'app'],
    frames: ['(bot | bots | chatbot | automated | robot | canned | copy)'],
    np: 'getting a machine when you needed a person',
    you: 'got a machine when you needed a person',
    vague: true,
  },
  {
    facets: ['communication', 'other', 'app', 'request', 'defect', 'promise', 'environment'],
    frames: [
      '(different | conflicting) (answers | answer | story | stories | things)',
      'says yes ... says no',
      'says no ... says yes',
      'says .. but',
      'one says',
    ],
    np: 'being told two different things',
    you: 'were told two different things',
  },
  {
    facets: ['communication', 'promise'],
    frames: ['(promised | said | told) ..4 (call | callback | reply | email | ring)'],
    np: 'waiting for a call that never came',
    you: 'waited for a call that never came',
    vague: true,
  },
  {
    facets: ['communication', 'staff'],
    frames: [
      '(nobody | no one) (told | warned | said | explained | announced | asked | informed)',
      '(no | without) (warning | notice | announcement | explanation)',
    ],
    np: 'being left in the dark',
    you: 'were left in the dark',
  },
  {
    facets: ['promise'],
    frames: ['(promised | promise | guaranteed | guarantee | supposed | advertised | quoted)'],
    np: 'being promised one thing and given another',
    you: 'were promised one thing and given another',
    vague: true,
  },
];
export default rules;
