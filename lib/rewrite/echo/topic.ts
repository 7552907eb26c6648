import { isOrdinaryWord } from '../../text/ordinary';
import { type Term, termsOf } from './terms';

/** Too wide or too loaded to be a topic. */
const NOT_A_TOPIC =
  /^(?:thing|things|one|ones|day|days|week|weeks|month|months|year|years|hour|hours|hrs?|minute|minutes|mins?|time|times|people|person|man|men|woman|women|guy|guys|lady|girl|boy|lot|lots|way|ways|fact|reason|anyone|someone|nobody|everyone|everything|nothing|something|anything|star|stars|review|reviews|lol|joke|shame|scam|scammers?|crooks?|thief|thieves|liars?|idiots?|clowns?|morons?|fraud|rubbish|trash|garbage|crap|shit|hell|god|end|start|middle|bit|half|part|side|place|something|dad|mum|mom|mother|father|son|daughter|husband|wife|kids?|child|children|baby|friend|family|today|yesterday|tomorrow|morning|afternoon|evening|night|customer|customers|company|business|experience|service|problem|problems|issue|issues|help|money|life|world|name|question|answer|please|thanks|thank|whats|thats|hello|hi|cause|no|yes|ok|reply|rude|kind|type|sort|who|what|staff|drivers?|manager|guard|agent|home|hygiene|difference|chance|idea|point|sense|while|course|order|word|words|list|case|matter|situation|trouble|value|worth|none|rest|second|first|next|same|other|others|hand|hands|face|head|back|front|top|bottom|left|right|size|amount|number|numbers)$/;

/** The thing a clause is about, with its article: "the korma", "your card"; null where none is plain. */
export function topicOf(clause: string): string | null {
  const terms = termsOf(clause);
  for (let i = 0; i < terms.length; i++) {
    const nouns: Term[] = [];
    while (
      i + nouns.length < terms.length &&
      nouns.length < 2 &&
      plain(terms[i + nouns.length]!) &&
      !/[,;:.!?–—(]/.test(nouns.at(-1)?.after ?? '')
    )
      nouns.push(terms[i + nouns.length]!);
    if (nouns.length === 0) continue;
    const before = terms[i - 1]?.low ?? '';
    const lead = /^(?:my|our|your|the|a|an)$/.test(before) ? (terms[i - 2]?.low ?? '') : before;
    if (
      /^(?:in|on|at|round|around|from|to|by|past|into|through|over|under|behind|of|off|like|as|than|his|her|their|its|this|that|no)$/.test(
        lead,
      )
    )
      continue;
    // Without an article in front it may be any part of speech.
    if (!/^(?:my|our|your|the|an?)$/.test(before)) continue;
    const article = /^(?:my|our)$/.test(before) ? 'your' : before === 'your' ? 'our' : 'the';
    return `${article} ${nouns.map((n) => (/^\p{Lu}\p{Ll}+$/u.test(n.text) || /^\p{Lu}{5,}$/u.test(n.text) ? n.low : n.text)).join(' ')}`;
  }
  return null;
}

const plain = (term: Term): boolean =>
  term.tags.has('Noun') &&
  ![
    'Pronoun',
    'Possessive',
    'Value',
    'ProperNoun',
    'Person',
    'Date',
    'Duration',
    'Verb',
    'Gerund',
    'Place',
    'Acronym',
    'Contraction',
    'Currency',
    'Unit',
  ].some((tag) => term.tags.has(tag)) &&
  /^\p{L}{3,16}$/u.test(term.text) &&
  !NOT_A_TOPIC.test(term.low) &&
  (isOrdinaryWord(term.low) || term.low.length > 3);
