import { ownWords } from '../signals/canned';
import { defineCheck, type DraftContext } from './shared/check';
import { realFailure } from './shared/complaint';
import { editsFix } from './shared/fix';
import { absent } from './shared/theirs';

/** Beyond the frames: any word of doing by which a reply offers something. A wrong alarm here costs more than a miss. */
const OFFERS =
  /\?|\b(?:refund\w*|replac\w+|resen[dt]\w*|reissu\w+|credit\w*|waiv\w+|fix(?:ed|ing|es)?|repair\w*|cancel\w*|revers\w+|rebook\w*|called|calling|call|ring|rang|spoke\w*|speak\w*|check(?:ed|ing)?|look(?:ed|ing) (?:into|at)|investigat\w*|trac(?:e|ed|ing)|escalat\w*|retrain\w*|remov\w+|updat\w+|restor\w+|reword\w*|on (?:its|the|their) way|in the post|found|moved?|add(?:ed|ing)|chang(?:ed|ing)|pull(?:ed|ing)|clos(?:ed|ing)|hir\w+|bought|install\w*|dm|email|e-mail|message|write to|contact|reach|visit|drop (?:in|by)|pop in|come (?:by|past|in|and)|bring|ask for|tell (?:me|us|them)|you can|you['’]ll (?:see|get|have|find|hear)|no charge|free of charge|off (?:your|the) bill|on (?:me|us|the house)|waiting|instead|meanwhile|until|from (?:today|now|tonight|\w+day)|please|untick|switch|text|new one|another|sign in|log in|use the)\b|@|https?:|\d{3}[ -]\d{3,}|\s>\s/i;
/** "I've told the shop", "he's walking it round": somebody did something. Feelings, aims and habits are no deeds. */
const DEED =
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|team|driver|manager)(?:['’](?:ve|re|ll|m|s)| have| are| will| am| is| has)(?: \w+ly| now| just| also| already)? (?!sorry|glad|happy|pleased|delighted|aware|proud|always|never|not|no\b|a\b|an\b|the\b|so\b|very|truly|here\b|disappointed|confident|committed|known|been|had|many|your|read|noted|received|understand|hop(?:e|ing)|do\b|try|striv|keep|continu|take (?:this|your|all|it)|be (?:better|more|happy|glad|sure)|love|apprec|valu|look(?:ing)? forward|miss|want|like|bear|learn|listening|sad|surprised|sure|afraid|certain|able|welcom|only|grateful|thankful|working hard|unhappy|upset|shocked|served|serving|dedicated|trained|known)\p{Ll}{3,}/u;
/** Above this share of words that are neither stock nor theirs, a reply may do something in words nobody foresaw. */
const SAYS_MUCH = 0.2;

export default defineCheck({
  id: 'res-no-next-step',
  group: 'res',
  severity: 3,
  title: 'Nothing offered',
  why: 'Nothing here was done, is being done or is offered; say one thing you did or will do, and by when.',
  source: 'Lewicki, Polin & Lount 2016 (repair); Singh et al. 2018',
  flags: [
    'You lost my suitcase and nobody answers, I’m furious. ⇒ We’re very sorry and hope to do better.',
    'My order came broken twice and support ignored me! ⇒ Thanks for letting us know!',
    'Charged me $80 twice. ⇒ Sorry about that. We value you.',
    'Waited two hours for a cold pizza, staff laughed at us. ⇒ We’ll do better.',
    'The room was filthy and the manager shouted at my wife. ⇒ Noted.',
    'You cancelled our flight and left us on the floor all night! ⇒ We understand how annoying this must be.',
    'The app deleted four years of photos. ⇒ We always aim for excellence.',
  ],
  spares: [
    'Charged me $80 twice. ⇒ I’ve cancelled the second charge.',
    'You lost my suitcase and nobody answers, I’m furious. ⇒ I’m calling the desk now.',
    'My order came broken twice and support ignored me! ⇒ Would you like a swap or a refund?',
    'The app deleted four years of photos. ⇒ Which version are you on, so I can get them back?',
    'Love this place! ⇒ Thank you, that made our day.',
    'Do you open on Sundays? ⇒ Not yet, sorry.',
  ],
  find(context) {
    const { signals, exchange } = context;
    if (
      !realFailure(context) ||
      exchange.draft.trim() === '' ||
      signals.nextStep ||
      signals.contact ||
      signals.timeframe ||
      OFFERS.test(exchange.draft) ||
      DEED.test(exchange.draft)
    )
      return [];
    const { all, own, shared } = ownWords(exchange.draft, exchange.customer!.text, context.sentences);
    return [absent((own - shared) / Math.max(1, all) > SAYS_MUCH ? { severity: 2 } : {})];
  },
  fixes(_, context) {
    return [
      'I’ve [what you did], and I’ll write to you here by [when].',
      'I’ll find out what happened and tell you here by [when].',
    ].map((step) => append(context, step));
  },
});

/** A sentence put at the end, before a sign-off on a line of its own. */
function append({ exchange: { draft } }: DraftContext, sentence: string) {
  const signature = /\n\s*[-–—^~]?\s*[^\n]{1,40}$/.exec(draft);
  const body = signature && signature.index > 20 ? draft.slice(0, signature.index) : draft;
  const end = body.trimEnd().length;
  const stop = /[.!?…]["”’)]?$|\p{Extended_Pictographic}$/u.test(body.trimEnd()) || end === 0 ? '' : '.';
  return editsFix([{ start: end, end, text: `${stop}${end === 0 ? '' : ' '}${sentence}` }], sentence);
}
