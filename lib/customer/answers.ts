import type { AnswerType, Ask, Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { mentionsIn, saidIn } from './said';

/** What an answer of each type looks like in the draft. */
const LOOKS: Record<AnswerType, RegExp> = {
  time: /\b(?:today|tonight|tomorrow|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|satur?(?:day)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?::\d{2})?\s?[ap]m|\d{1,2}:\d{2}|noon|midnight|(?:with)?in (?:the next )?(?:\d+|an?|one|two|three|four|five|six|seven|ten) (?:minute|hour|day|week|month|working|business)s?|(?:next|this|by the end of the) (?:week|month|day|update|release)|by \d|now|already)\b/i,
  money:
    /[$€£₹¥]\s?\d|\b\d+(?:\.\d+)?\s?(?:dollars?|pounds?|euros?|rupees|quid|percent|%)|\b(?:free|nothing|no charge|in full|the full|cost|price|fee)\b/i,
  person: /\b(?:ask for|call|email|write to|speak (?:to|with)|i am|i['’]m|my name|manager|desk|\d{3}[- ]\d{3,4})\b/i,
  place:
    /(?:https?:|www\.|\b[\w-]+\.(?:com|co|org|net|in|uk|app|io)\b)|\b(?:at|in|on|under|next to|opposite|from|go to|tap|click|open|menu|settings|page|site|terminal|gate|branch|street|road|profile|section|app)\b/i,
  'yes-no':
    /(?:^|[.!?,]\s*|\b)(?:yes|no|not yet|sure|absolutely|of course|unfortunately|we do|we don['’]t|we can|we can['’]t|you can|you can['’]t|it (?:is|does|will|isn['’]t|doesn['’]t)|there (?:is|are|isn['’]t|aren['’]t)|i['’]?(?:ll| will| can| have)|we(?:['’]ll| will|['’]re| are|['’]ve| have)|working on|plan(?:s|ned|ning)?|possible|already)\b/i,
  reason:
    /\b(?:because|due to|as (?:the|our|we|it)|since|reason|caused|cause|that['’]s why|turns out|it was|this was|which meant|happen(?:s|ed)? when|after)\b/i,
  how: /\b(?:tap|click|go to|open|select|choose|press|use|call|email|send|visit|follow|try|you can|step|settings|by \w+ing|please)\b/i,
  any: /\b(?:yes|no|because|you can|we(?:['’]ll| will)|i(?:['’]ll| will)|here|it['’]s|is)\b/i,
};
const HONEST =
  /\b(?:don['’]t know yet|do not know yet|(?:i|we)['’]?(?:ll| will) (?:find out|tell you|let you know|check|confirm|look into|get back to you|come back to you))\b[^.!?]*\b(?:by|today|tomorrow|within|before|tonight|this|monday|tuesday|wednesday|thursday|friday|\d)/i;

/** The sentence of the draft that answers: same subject or the answer's shape, or an honest "I don't know yet, by when". */
export function answeredBy(ask: Ask, message: string, sentences: readonly PlacedSentence[]): Span | null {
  const own = mentionsIn(message.slice(ask.span.start, ask.span.end));
  for (const sentence of sentences) {
    const { span, facts } = sentence;
    const { keys } = saidIn(sentence);
    const shares = own.some((m) => keys.has(m.key));
    const looks = LOOKS[ask.answer].test(facts.text);
    if (
      (looks && (shares || sentences.length <= 2 || ask.answer === 'time' || ask.answer === 'money')) ||
      HONEST.test(facts.text)
    )
      return span;
  }
  return null;
}
