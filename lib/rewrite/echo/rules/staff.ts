import { type EchoRule, WORDS } from '../rule';

const { home, staff } = WORDS;
const rules: EchoRule[] = [
  {
    facets: ['staff', 'discrimination'],
    frames: [`(at | to) my {[who: ${home}]}`, `my [who: ${home}] was (told | treated | spoken | ignored | left)`],
    np: 'the way your {who} was treated',
    you: 'saw your {who} treated badly',
    says: 'your {who} was treated badly',
  },
  {
    facets: ['staff'],
    frames: ['(laughed | laughing | giggled | sniggered | joked) ~ (at | about)? ', 'laughed'],
    np: 'being laughed at',
    you: 'were laughed at',
  },
  {
    facets: ['staff'],
    frames: ['(shrug | shrugged | shrugging)'],
    np: 'a shrug for an answer',
    you: 'were given a shrug for an answer',
  },
  {
    facets: ['staff'],
    frames: ['(roll | rolled | rolling | rolls) ..2 eyes', 'eye roll', 'sighed', 'tutted', 'huffed'],
    np: 'being made to feel a nuisance',
    you: 'were made to feel a nuisance',
  },
  {
    facets: ['staff'],
    frames: [
      '(yell | yelled | yelling | shout | shouted | shouting | screamed | swore | sworn | barked | snapped) ~ (at | me | us)?',
    ],
    np: 'having a voice raised at you',
    you: 'had a voice raised at you',
  },
  {
    facets: ['staff', 'communication'],
    frames: ['hung up', 'hang up', 'put the phone down', 'cut me off', 'disconnected'],
    np: 'being cut off on the phone',
    you: 'were cut off on the phone',
  },
  {
    facets: ['staff', 'communication'],
    frames: ['(ignored | ignoring | ignore | walked past | walked away)'],
    np: 'being ignored',
    you: 'were ignored',
    vague: true,
  },
  {
    facets: ['staff'],
    frames: ['(argued | arguing | argue | argues)'],
    np: 'being argued with',
    you: 'were argued with',
    vague: true,
  },
  {
    facets: ['staff', 'policy'],
    frames: ['(accused | accuse | accusing)', 'called me a', 'like a (thief | criminal | liar | beggar)'],
    np: 'being treated with suspicion',
    you: 'were treated with suspicion',
    vague: true,
  },
  {
    facets: ['staff', 'policy'],
    frames: [
      '(turned | sent | turn | turning | send) (me | us | him | her | them)? away',
      '(refused | denied) (me | us)? (entry | service | boarding)',
      'refused to serve',
    ],
    np: 'being turned away',
    you: 'were turned away',
    vague: true,
  },
  {
    facets: ['staff'],
    frames: ['(embarrassed | humiliated | humiliating | in front of)'],
    np: 'being shown up in front of others',
    you: 'were shown up in front of others',
  },
  {
    facets: ['staff', 'communication'],
    frames: ['passed (around | from | between)', 'round in circles', 'passed me', 'sent me to', 'back and forth'],
    np: 'being passed from one person to the next',
    you: 'were passed from one person to the next',
  },
  {
    facets: ['staff'],
    frames: [
      '(rude | rudely | rudest | attitude | disrespectful | condescending | patronising | patronizing | snotty | arrogant | dismissive | unprofessional | abrupt | unfriendly | nasty | curt | aggressive)',
    ],
    np: 'the way you were spoken to',
    you: 'were spoken to without respect',
  },
  {
    facets: ['staff'],
    frames: [
      `${staff} .. (did not | do not | does not | not) (care | help | know | bother)`,
      '(nobody | no one | staff) (cares | cared | helped | helps)',
      '(unhelpful | useless | clueless)',
    ],
    np: 'finding nobody to help you',
    you: 'found nobody to help you',
    vague: true,
  },
  {
    facets: ['staff'],
    frames: ['(on (his | her | their) phone | chatting | chat)'],
    np: 'staff who were busy with something else',
    you: 'met staff who were busy with something else',
    vague: true,
  },
];
export default rules;
