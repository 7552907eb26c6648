import type { Severity } from '../types';
import { lengthOf } from '../text/length';
import { type Passage, passages } from '../text/passages';
import type { SentenceFacts } from '../text/net';
import { noted } from '../text/remembered';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { realFailure } from './shared/complaint';
import { absent, at } from './shared/theirs';

/** Words: beyond these a review reply is skimmed, a sentence is lost, and a real failure is brushed off. */
const LONG_REPLY = 150;
const LONG_SENTENCE = 40;
const THIN_REPLY = 8;
/** A reply this much longer than the complaint drowns it, once it is long at all. */
const TIMES_THEIRS = 3;
const LONG_ENOUGH = 90;
/** Public turns after which the talk belongs in private (Baer 2016: two). */
const MOST_TURNS = 2;

export default defineCheck({
  id: 'tone-length',
  group: 'tone',
  severity: 1,
  title: 'Length',
  why: 'Length is read as care: too little is a brush-off, too much is a speech.',
  source: 'Golmohammadi et al. 2021; Baer 2016 (two public turns)',
  flags: [
    `You waited an hour and that is ours. ${'We have served this town since 1952 and we have always believed in fresh food and good company. '.repeat(10)}`,
    'My daughter was burned by your soup and had to go to hospital. ⇒ Sorry.',
    'I was charged $300 twice and nobody answers me. ⇒ Noted, thanks.',
    'We are writing to you today because we believe that it is important that every customer who has taken the time to share thoughts with us, whether good or bad or somewhere between, hears back from a person who has read every single word.',
    `The soup was cold and the waiter was rude to my mother. ⇒ ${'We looked at the table plan and the kitchen log and spoke with each of the three people on that shift about the evening. '.repeat(5)}`,
  ],
  spares: [
    'Open late? ⇒ Yes, until 9.',
    'Great burger! ⇒ Thank you, Maya!',
    'I was charged $300 twice and nobody answers me. ⇒ I’m sorry. Both charges are cancelled as of this morning, and I’ll write when the bank confirms.',
    'An hour in line is too long. Two people now open the second till at noon, and I’ll be there on Friday to see that it works.',
    '',
  ],
  find(context) {
    return [limit(context), turns(context), bullets(context), thin(context), long(context), sentence(context)].flatMap(
      (match) => match ?? [],
    );
  },
  fixes: () => [],
  noFix: 'What to cut or to add is the writer’s to choose; the whole rewrites fit the site’s limit.',
});

const WORD = /[\p{L}\p{N}][^\s]*/gu;
const countIn = noted(({ text }: Passage) => text.match(WORD)?.length ?? 0);
/** Words of a sentence; of a draft or a message. */
const wordsIn = noted(({ text }: SentenceFacts) => text.match(WORD)?.length ?? 0);
const count = (text: string) => passages(text).reduce((sum, { passage }) => sum + countIn(passage), 0);
const said = (message: string, severity: Severity = 1) => absent({ message, severity });

// Only X's limit is certain to hold; the others are as sites stated them, and some accounts have more.
function limit({ exchange }: DraftContext): Match | null {
  const most = exchange.limit;
  if (!most) return null;
  const over = lengthOf(exchange.draft, most) - most.max;
  return over > 0
    ? said(
        `This is ${over} over the ${most.max} this site takes; count again before you post.`,
        most.unit === 'x' ? 3 : 2,
      )
    : null;
}

function turns({ exchange }: DraftContext): Match | null {
  const theirs = exchange.earlier.filter((m) => m.author !== null && m.author === exchange.customer?.author).length;
  return theirs >= MOST_TURNS
    ? said(
        'This is at least the third public turn with this person; answer once more with one next step, and go on in private.',
        2,
      )
    : null;
}

function bullets({ exchange }: DraftContext): Match | null {
  return exchange.site === 'tripadvisor' && /^\s*[•*–-]\s+\S.*\n\s*[•*–-]\s+\S/m.test(exchange.draft)
    ? said('Tripadvisor bars lists in replies; write it in sentences.', 2)
    : null;
}

function thin(context: DraftContext): Match | null {
  const { exchange, reading } = context;
  const words = count(exchange.draft);
  if (words === 0 || words >= THIN_REPLY || !reading || !realFailure(context)) return null;
  return said(
    `${words === 1 ? 'One word' : `${words} words`} in answer to this reads as a brush-off.`,
    reading.severity >= 3 ? 2 : 1,
  );
}

function long({ exchange }: DraftContext): Match | null {
  const words = count(exchange.draft);
  const theirs = count(exchange.customer?.text ?? '');
  if (words > Math.max(LONG_REPLY, theirs))
    return said(
      `${words} words is a speech; keep one sentence each for what you heard, what you own, the repair with its time, and where to reach you.`,
    );
  return theirs > 0 && words > LONG_ENOUGH && words > TIMES_THEIRS * theirs
    ? said(`This is ${Math.round(words / theirs)} times as long as their message; cut history and praise first.`)
    : null;
}

function sentence(context: DraftContext): Match | null {
  const longest = context.sentences.find(({ facts }) => wordsIn(facts) > LONG_SENTENCE);
  return longest
    ? at(context, longest.span, {
        message: `${wordsIn(longest.facts)} words in one sentence; split it where the breath goes.`,
      })
    : null;
}
