import { fits } from '../text/length';
import type { AnswerType, Ask, Exchange, Playbook, Reading, Review, VoiceId } from '../types';
import { acknowledgement, bereaved } from './acknowledgement';
import type { Chooser } from './choose';
import { keeps } from './facts';
import { fitted, type Part } from './fit';
import { fixedForm } from './fixed-form';
import { acknowledges, keptIn, THANKS } from './kept';
import { greet } from './manners';
import { denies, owning } from './owning';
import { plainly } from './plainly';
import { praisedIn } from './praised';
import type { Deed, Plan } from './plan';
import { withinRoom } from './room';
import { inPerson, speak, type Style } from './style';
import { tighten } from './tighten';
import { timed } from './timed';
import { isGood } from './wanted';
import { ANSWERS, type Lines, LINES, reach } from './voice';

/** One try at a wording. */
export interface Attempt {
  choose: Chooser;
  /** Which way of telling a point: 0 the most telling. */
  nth: number;
  /**
   * How much of the draft stands: what must and what helps; all but stock courtesy; the draft as it is, mended; or
   * `bare`, where room is shortest: what must stand, and of our own the shortest apology.
   */
  extent: 'lean' | 'whole' | 'mended' | 'bare';
  /** What went wrong is left to the writer to name: all that is known of it would fit under any message. */
  open?: true;
}

/** One whole reply in a voice, or null where it will not fit the site. */
export function compose(
  exchange: Exchange,
  judged: Review,
  plan: Plan,
  style: Style,
  voice: VoiceId,
  attempt: Attempt,
  playbook: Playbook,
): string | null {
  const { choose, extent } = attempt;
  if (playbook.pack === 'health') return fixedForm(exchange, plan, style, voice, choose, playbook, 'private');
  if (judged.reading?.route === 'reply-once') return fixedForm(exchange, plan, style, voice, choose, playbook, 'once');
  const { manners } = plan;
  const reading = judged.reading;
  const customer = exchange.customer?.text ?? '';
  const handedOver = reading?.route === 'hand-over';
  // Beside an argument, a grief or a harm a reason is one more excuse.
  const heated =
    judged.findings.some((f) => f.severity >= 3 && (f.group === 'def' || f.group === 'blame')) ||
    bereaved(customer) ||
    reading?.points.some((p) => p.facet === 'health' || p.facet === 'discrimination') === true;
  const all = keptIn(plan.sentences, voice, heated, extent);
  // Of a message that is handed over nothing is argued in public: only what is owed and what meets them stands.
  const kept =
    handedOver && !isGood(judged)
      ? all.filter((s) => s.facts.length > 0 || s.deeds.has('contact') || acknowledges(s))
      : all;
  const line = (kind: keyof Lines) =>
    speak(choose.pick(`${voice}.${kind}`, LINES[voice][kind]), style, voice === 'formal');
  const has = (deed: Deed) => kept.some((s) => s.deeds.has(deed) && !(deed === 'ownership' && TREAT.test(s.text)));
  const found = (check: string) => judged.findings.some((f) => f.check === check);

  const bare = extent === 'bare';
  const liked = reading && praises(reading, customer) ? praisedIn(customer) : [];
  const about = (text: string) =>
    text.replace('{about}', () => (liked.length > 0 ? ` about ${liked.join(' and ')}` : ''));
  const parts: Part[] = [];
  const hello = greet(manners, voice);
  if (hello) parts.push({ text: hello.trimEnd(), goes: manners.handle ? 0 : 3 });
  const complaint = reading !== null && (complains(reading, judged) || bereaved(customer));
  if (reading && !complaint && liked.length > 0 && judged.signals.acknowledgement !== 'specific')
    parts.push({ text: about(line('praised')), goes: 6 });
  const heard = complaint
    ? acknowledgement(
        exchange,
        reading,
        kept,
        style,
        voice,
        attempt,
        playbook.pack === 'finance',
        denies(judged) ? 'as told' : 'as it was',
      )
    : null;
  const owes = complaint && owesApology(reading) && !has('sorry') && !has('ownership');
  // What is said of a death is the apology, and the only one.
  const sorry =
    (owes || (judged.signals.apology === 'full' && !has('sorry'))) && !(heard && !bare && bereaved(customer));
  const manner = reading ? owning(reading, customer, judged, playbook, kept) : 'regret';
  const inBrief = sorry && manner !== 'care' ? heard?.brief : null;
  // The concise voice's second way: one short sentence for both.
  const short = bare || (voice === 'concise' && attempt.nth > 0 && extent !== 'mended' && Boolean(inBrief));
  if (heard && !short) parts.push({ text: heard.text, goes: 0, ...(inBrief && { brief: inBrief }) });
  if (sorry)
    parts.push({ text: (short && inBrief) || line(owes ? manner : 'regret'), goes: bare ? 8 : 0, in: 'brief' });
  const takesOn =
    complaint &&
    owesApology(reading) &&
    !sorry &&
    !bare &&
    !bereaved(customer) &&
    manner === 'own' &&
    has('sorry') &&
    !has('ownership');
  const apology = takesOn ? kept.findLastIndex((s) => s.deeds.has('sorry')) : -1;
  const timeless = found('res-no-time') || !judged.signals.timeframe;
  parts.push(
    ...kept.flatMap((s, i): Part[] => {
      const own = bare && s.own && s.own.length < s.text.length ? s.own : inPerson(s, style);
      const said = complaint && extent !== 'mended' ? plainly(own, s.facts) : own;
      if (said === '') return [];
      const text = timeless && i === kept.findIndex((k) => k.deeds.has('promise')) ? timed({ ...s, text: said }) : said;
      const shorter = tighten(text);
      const tight = s.own && s.own.length < shorter.length ? s.own : shorter;
      const same = keeps(s.facts, tight).length === 0;
      const part: Part = {
        text: style.terse && same ? tight : text,
        goes: s.spare ? (s.hears ? 5 : 2) : s.facts.length === 0 && !s.deeds.has('promise') ? 7 : 0,
        ...(same && { tight }),
      };
      return i === apology ? [part, { text: line('ours'), goes: 4 }] : [part];
    }),
  );
  if (reading) {
    const open = found('ack-missing-answer')
      ? reading.asks.find((ask) => !ask.rhetorical && !ask.answered && isQuestion(customer, ask))
      : undefined;
    if (open) parts.push({ text: ANSWERS[answerTo(open, customer)][voice], goes: 6 });
    if (
      complaint &&
      !bare &&
      (handedOver || extent === 'whole' || (!has('next-step') && !has('promise') && (!open || judged.signals.nextStep)))
    )
      parts.push({ text: line(handedOver ? 'hold' : 'fix'), goes: has('contact') && !handedOver ? 7 : 0 });
    if (!bare && (found('res-no-channel') || judged.signals.contact) && !has('contact'))
      parts.push({ text: reach(line('where'), playbook), goes: 4 });
    if (
      complaint &&
      !bare &&
      !handedOver &&
      praises(reading, customer) &&
      !THANKS.test(kept.map((s) => s.text).join(' '))
    )
      parts.push({ text: about(line('praise')), goes: 1 });
    else if (
      complaint &&
      !bare &&
      !handedOver &&
      extent !== 'mended' &&
      !kept.some((s) => /\?\s*$/.test(s.text) || /\b(?:let|tell) (?:us|me)\b/i.test(s.text))
    )
      parts.push({ text: line('invite'), goes: 1 });
  } else {
    // Nothing is known of what was asked: what a reply lacks in any case stays open for the writer.
    if (!has('next-step') && !has('promise')) parts.push({ text: line('fix'), goes: 0 });
    if (!has('contact')) parts.push({ text: reach(line('where'), playbook), goes: 4 });
  }
  if (manners.sign && !(voice === 'formal' && /^xo?/i.test(manners.sign)))
    parts.push({ text: manners.sign, goes: /\[/.test(manners.sign) ? 2 : 0, as: 'written' });
  return fitted(
    parts,
    (text) => fits(text, exchange.limit) && withinRoom(text, exchange.draft, exchange.customer !== null),
    style,
  );
}

/** With its mark, or by the way it begins: "how can I get a card". */
function isQuestion(customer: string, { span }: Ask): boolean {
  const words = customer.slice(span.start, span.end + 2);
  return (
    /\?/.test(words) ||
    /^\W*(?:how|when|where|why|who|what|which)\b.*\b(?:can|do|does|did|is|are|will|would)\b/i.test(words)
  );
}

/** Something went wrong, as far as can be seen: a plain question or praise needs no acknowledgement, apology or step. */
const complains = (reading: Reading, { signals }: Review): boolean =>
  reading.severity > 0 || reading.points.some((p) => p.facet !== 'request') || signals.apology !== 'none';

const owesApology = ({ severity, points }: Reading): boolean =>
  severity > 0 && (points.length === 0 || points.some((p) => p.facet !== 'request'));

/** "Your next drink is on us" owns nothing. */
const TREAT =
  /\b(?:next|drinks?|meal|dessert|coffees?|round|visit|stay|lunch|dinner|breakfast)\b[^.!?]*\bon (?:us|me)\b/i;

/** "What are you waiting for?" is not answered by a yes or no. */
function answerTo({ answer, span }: Ask, customer: string): AnswerType {
  if (answer !== 'yes-no') return answer;
  const asked = customer.slice(span.start, span.end);
  return /^\W*(?:so |and |but )?why\b/i.test(asked)
    ? 'reason'
    : /^\W*(?:so |and |but )?(?:what|how|which|who|where)\b/i.test(asked)
      ? 'any'
      : answer;
}

/** "Happy birthday" and "luckily" are no praise; nor is "Lovely. Train cancelled." */
const praises = ({ feelings }: Reading, customer: string): boolean =>
  feelings.some((f) => f.id === 'delight') &&
  !feelings.some((f) => f.id === 'sarcasm') &&
  PRAISE.test(customer.replace(SNEER, '')) &&
  !/\bused to (?:love|like|be)\b|\b10 ?\/ ?10\b|\bslow clap\b/i.test(customer);
const PRAISE =
  /\b(?:lovely|great|good|nice|loved?|excellent|friendly|amazing|delicious|beautiful|wonderful|fantastic|superb|brilliant|best|perfect|helpful|kind|polite|tasty|gorgeous|stunning|awesome|thank)\b/i;
/** One word of praise that is a whole sentence, before a complaint. */
const SNEER =
  /(?:^|[.!?…]\s+)(?:oh |just |well |absolutely |simply )*(?:lovely|great|good|nice|excellent|amazing|wonderful|fantastic|superb|brilliant|perfect|awesome|charming|stellar|magic|thanks?)(?: (?:job|work|stuff|one))?(?:[.!,…]|$)|\bthanks,? @\S+|\bthanks (?:a lot|for nothing)\b/gi;
