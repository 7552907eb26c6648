import type { PlacedSentence, SentenceFacts } from '../text/net';
import { Kept, noted } from '../text/remembered';
import type { AnswerType, Ask, Span } from '../types';
import { mentionsIn, saidIn } from './said';
import { synonymsOf } from './synonyms';

const UNIT = '(?:minute|hour|day|week|month|working|business)s?';
const DAY =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What an answer of each type looks like, whatever it is about. */
const LOOKS: Record<AnswerType, RegExp> = {
  time: new RegExp(
    `\\b(?:today|tonight|tomorrow|${DAY}|\\d{1,2}(?::\\d{2})?\\s?[ap]m|\\d{1,2}:\\d{2}|noon|midnight|(?:with)?in (?:the )?(?:next )?(?:\\d+|an?|one|two|three|four|five|six|seven|ten|few) ${UNIT}|\\d+ (?:to|-) \\d+ ${UNIT}|(?:next|this|end of the) (?:week|month|day|update|release)|not (?:till|until)|by \\d|already)\\b`,
    'i',
  ),
  money:
    /[$€£₹¥]\s?\d|\b\d+(?:\.\d+)?\s?(?:dollars?|pounds?|euros?|rupees|quid|percent|%)|\b(?:free|no charge|in full|the full)\b/i,
  person: /\b(?:ask for|call [A-Z]|speak (?:to|with)|I['’]?(?:m| am) [A-Z]|my name|manager|\d{3}[- ]\d{3,4})/,
  place:
    /https?:|www\.|\b[\w-]+\.(?:com|co|org|net|in|uk|app|io|example)\b|\b(?:at|in|on|under|next to|opposite|go to|tap|click|open) (?:the |our |your )?(?:[A-Z]\w+|menu|settings|page|site|website|terminal|gate|branch|street|road|profile|app|account|bottom|top|left|right|corner|entrance|shop|store|desk)\b|[>→]/,
  'yes-no':
    /^(?:[@\w]+,?\s|(?:hi|hey|hello)[^,.!]{0,20}[,.!]\s)?\s*(?:yes|yep|yeah|no|nope|not yet|sure|absolutely|of course|certainly|indeed|correct|afraid not|unfortunately|sadly|we do|we don['’]t|we can|we can['’]t|you can|you can['’]t|it (?:is|does|will|isn['’]t|doesn['’]t|can)|they (?:are|do|will))\b|\b(?:not (?:at this time|currently|at the moment|available)|already|coming (?:soon|back)|on (?:the|our) (?:list|roadmap)|working on|plans? to|(?:is|are|isn['’]t|aren['’]t) (?:currently )?(?:available|possible))\b/i,
  reason:
    /\b(?:because|due to|since (?:the|our|we|it)|reason|caused|cause|that['’]s why|turns out|(?:it|this|that)(?:['’]s| is| was) (?:a|an|the|our|down|because)|which meant|happen(?:s|ed)|after (?:the|a|an|our)|as (?:the|our|we))\b/i,
  how: /\b(?:tap|click|go to|open|select|choose|press|use|call|email|send|visit|follow|try|you can|settings|by \w+ing|head to|scroll)\b|[>→]/i,
  any: /\b(?:yes|no|because|you can|here(?:['’]s| is)|it['’]s|it is|that['’]s)\b/i,
};

/** "I don't know yet, I'll tell you by five" is an answer, and so is "let me check and come back to you today". */
const HONEST =
  /\b(?:don['’]t know (?:yet|why)|not sure yet)\b|\b(?:i|we)(?:['’]?ll| will| am going to|['’]m going to)\s(?:\w+\s){0,3}(?:find out|tell you|let you know|check|confirm|look into|get back to you|come back to you|ask|chase|reply)\b/i;
/** A plea that any real help answers. */
const PLEA =
  /\b(?:(?:can|could|will|would) (?:you|someone|anyone|anybody)(?: please| pls)? (?:help|assist|fix|sort|look|check|resolve|advise|solve|do something)|help(?: me| us)?(?: please| pls)?\s*[?!.]*$|any (?:help|ideas?|advice|suggestions?)|please (?:help|fix|resolve|sort|do|look|check|solve|assist|advise|update|improve|rectify)|fix (?:it|this)|what (?:can|should|do) i do|what now|what['’]?s going on|what happened)\b/i;
const HELP =
  /\b(?:dm|direct message|e-?mail|call|contact|send|message|write|share|try|tap|click|go to|visit|follow|check|reset|restart|reinstall|update)\b|\b(?:i|we)(?:['’]ve|['’]ll|['’]re| have| will| are)\b|https?:/i;
const NEEDED = 0.34;

/** Where an answer stands, and whether it tells them something: to be asked into a private line is an answer to a plea only. */
export interface Answered {
  span: Span;
  tells: boolean;
}

const asked = new Kept<ReadonlySet<string>>(200);
const looked = noted<SentenceFacts, Map<AnswerType, boolean>>(() => new Map());

/** Whether a sentence looks like an answer of this type, or owns that there is none yet. */
function answers(sentence: PlacedSentence, type: AnswerType): boolean {
  const { facts } = sentence;
  const known = looked(facts).get(type);
  if (known !== undefined) return known;
  // Where to turn answers "where"; elsewhere a way to write to somebody is no answer.
  const said = type === 'place' ? facts.text : saidIn(sentence).plain;
  const found = LOOKS[type].test(said) || HONEST.test(said);
  looked(facts).set(type, found);
  return found;
}

/** The sentence of the draft that answers; null where none takes the question up. */
export function answeredBy(ask: Ask, message: string, sentences: readonly PlacedSentence[]): Answered | null {
  const words = message.slice(ask.span.start, ask.span.end);
  const own = asked.of(words, () => new Set(mentionsIn(words).map((m) => m.key)));
  let best: { sentence: PlacedSentence; part: number } | null = null;
  for (const sentence of sentences) {
    const part = shared(own, saidIn(sentence).keys);
    if (!best || part > best.part) best = { sentence, part };
  }
  const looks = sentences.find((sentence) => answers(sentence, ask.answer));
  if (
    looks &&
    (ANNOUNCED.test(looks.facts.text) ||
      best!.part > 0 ||
      own.size === 0 ||
      SELF_EVIDENT.has(ask.answer) ||
      looks === sentences[0])
  )
    return { span: looks.span, tells: true };
  if (best && best.part >= NEEDED) return { span: best.sentence.span, tells: true };
  const helps = PLEA.test(words) ? sentences.find(({ facts }) => HELP.test(facts.text)) : undefined;
  return helps ? { span: helps.span, tells: false } : null;
}

/** "Here’s how: …" says itself that it answers. */
const ANNOUNCED = /\b(?:here(?:['’]s| is) how|this is how|^how|your question)\s?:/i;

/** A day answers "when" and a sum "how much", whatever else the sentence says. */
const SELF_EVIDENT = new Set<AnswerType>(['time', 'money', 'reason']);

/** Which part of what was asked a sentence names, in the same or like words. */
function shared(own: ReadonlySet<string>, keys: ReadonlySet<string>): number {
  if (own.size === 0) return 0;
  let named = 0;
  for (const key of own) if (keys.has(key) || overlaps(synonymsOf(key), keys)) named++;
  return named / own.size;
}

function overlaps(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const key of some) if (others.has(key)) return true;
  return false;
}
