import { fits } from '../text/length';
import type { Exchange, Feeling, Playbook, Point, Reading, Review, VoiceId } from '../types';
import { tellsOfHarm } from './acknowledge';
import { type Acknowledged, acknowledgeAll } from './acknowledge-all';
import type { Chooser } from './choose';
import { keeps } from './facts';
import { fitted, type Part } from './fit';
import { fixedForm } from './fixed-form';
import { greet } from './manners';
import type { Deed, Plan, Planned } from './plan';
import { speak, type Style } from './style';
import { tighten } from './tighten';
import { ANSWERS, type Lines, LINES, reach } from './voice';

/** One try at a wording. */
export interface Attempt {
  choose: Chooser;
  /** Which way of telling a point: 0 the most telling. */
  nth: number;
  /** How much of the draft stands: what must and what helps; all but stock courtesy; or the draft as it is, mended. */
  extent: 'lean' | 'whole' | 'mended';
}

/** A reply may grow to this many times the draft, besides its acknowledgement. */
const GROWTH = 1.6;
/** The least room there is: owning, a step and a time do not fit in less. */
const LEAST = 160;

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
  const heated = judged.findings.some((f) => f.severity >= 3 && (f.group === 'def' || f.group === 'blame'));
  const kept = keptIn(plan.sentences, voice, heated, extent);
  const line = (kind: keyof Lines) =>
    speak(choose.pick(`${voice}.${kind}`, LINES[voice][kind]), style, voice === 'formal');
  const has = (deed: Deed) => kept.some((s) => s.deeds.has(deed));
  const found = (check: string) => judged.findings.some((f) => f.check === check);

  const parts: Part[] = [];
  const hello = greet(manners, voice);
  if (hello) parts.push({ text: hello.trimEnd(), goes: manners.handle ? 0 : 3 });
  const heard = acknowledgement(exchange, reading, kept, style, voice, attempt, playbook.pack === 'finance');
  const owes = reading !== null && owesApology(reading) && !has('sorry') && !has('ownership');
  const sorry = owes || (judged.signals.apology === 'full' && !has('sorry'));
  const manner = reading ? owning(reading, exchange.customer?.text ?? '', judged, playbook, kept) : 'regret';
  if (heard) parts.push({ text: heard.text, goes: 0, ...(sorry && manner !== 'care' && { brief: heard.brief }) });
  if (sorry) parts.push({ text: line(owes ? manner : 'regret'), goes: 0, in: 'brief' });
  const timeless = found('res-no-time') || !judged.signals.timeframe;
  parts.push(
    ...kept.map((s, i): Part => {
      const text = timeless && i === kept.findIndex((k) => k.deeds.has('promise')) ? timed(s) : s.text;
      const tight = tighten(text);
      const same = keeps(s.facts, tight).length === 0;
      return {
        text: style.terse && same ? tight : text,
        goes: s.spare ? (s.hears ? 5 : 2) : s.facts.length === 0 && !s.deeds.has('promise') ? 7 : 0,
        ...(same && { tight }),
      };
    }),
  );
  if (reading) {
    const open = found('ack-missing-answer')
      ? reading.asks.find(
          (ask) =>
            !ask.rhetorical &&
            !ask.answered &&
            /\?/.test(exchange.customer?.text.slice(ask.span.start, ask.span.end + 2) ?? ''),
        )
      : undefined;
    if (open) parts.push({ text: ANSWERS[open.answer][voice], goes: 6 });
    if (
      reading.points.length > 0 &&
      (extent === 'whole' || (!has('next-step') && !has('promise') && (!open || judged.signals.nextStep)))
    )
      parts.push({ text: line('fix'), goes: 0 });
    if ((found('res-no-channel') || judged.signals.contact) && !has('contact'))
      parts.push({ text: reach(line('where'), playbook), goes: 4 });
    if (
      reading.severity > 0 &&
      reading.feelings.some((f) => f.id === 'delight') &&
      !THANKS.test(kept.map((s) => s.text).join(' '))
    )
      parts.push({ text: line('praise'), goes: 1 });
    else if (
      reading.points.length > 0 &&
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
    parts.push({ text: manners.sign, goes: /\[/.test(manners.sign) ? 1 : 0, as: 'written' });
  const room = Math.max(GROWTH * exchange.draft.length, LEAST) + (heard?.text.length ?? 0);
  return fitted(parts, (text) => fits(text, exchange.limit) && text.length <= room, style);
}

/** Facts and steps stay in all voices. Warm keeps the writer's own opening as well; warm and formal one short reason. */
function keptIn(sentences: Planned[], voice: VoiceId, heated: boolean, extent: Attempt['extent']): Planned[] {
  if (extent === 'mended') return sentences;
  const own = sentences.filter((s) => !s.stock);
  if (extent === 'whole') return own;
  const opens = (s: Planned) => s.hears && (s.deeds.has('sorry') || s.deeds.has('ownership') || MEETS.test(s.text));
  const reason =
    heated || voice === 'concise'
      ? undefined
      : own.find((s) => s.spare && !opens(s) && REASON.test(s.text) && !/\b(?:you|your)\b|[!?]/i.test(s.text));
  return own.filter((s) => !s.spare || s === reason || (opens(s) && voice === 'warm'));
}

/** Words with which a writer meets the reader's day. */
const MEETS =
  /\b(?:must have been|no wonder|anyone would|nobody should|not (?:ok|okay|good enough|right|on)|isn[’']t (?:ok|okay|good enough|right|on)|lousy|shock\w*|awful|horribl[ey]|frustrat\w+|miserable|annoying|worrying|far too|not what|maddening|grim|rotten|painful|fair point|you[’']re right|you are right)\b/i;

const THANKS = /\bthank|\bthanks\b|\bglad\b|\bappreciate/i;

/** A cause on our own side, told as such. */
const REASON = /^(?:our|my|the|a|an|one of|we|i)\b.*\b(?:was|were|had|broke|failed|went|fell|lost|ran|missed|been)\b/i;

function acknowledgement(
  exchange: Exchange,
  reading: Reading | null,
  kept: Planned[],
  style: Style,
  voice: VoiceId,
  { choose, nth }: Attempt,
  general: boolean,
): Acknowledged | null {
  if (!reading || !exchange.customer || reading.points.length === 0) return null;
  // Only a line that says sorry or stands for itself has acknowledged; a rule or a step that brushes a point has not.
  const taken = kept.some((s) => s.hears && (s.deeds.has('sorry') || s.deeds.has('ownership') || MEETS.test(s.text)));
  const open = taken ? reading.points.filter((p) => !p.heard) : reading.points;
  if (open.length === 0) return null;
  const said = acknowledgeAll(
    open as Point[],
    exchange.customer.text,
    strongest(reading),
    choose,
    voice,
    voice === 'concise' && nth > 0 ? 1 : exchange.limit?.unit === 'x' || voice === 'concise' ? 2 : 3,
    general ? 'general' : nth,
  ) ?? { text: choose.pick(`${voice}.unheard`, LINES[voice].unheard), brief: null };
  const spoken = (text: string) => speak(text, style, voice === 'formal');
  return { text: spoken(said.text), brief: said.brief && spoken(said.brief) };
}

function strongest(reading: Reading): Feeling | null {
  if (reading.intensity < 2) return null;
  return [...reading.feelings].filter((f) => f.id !== 'delight').sort((a, b) => b.strength - a.strength)[0] ?? null;
}

const owesApology = (reading: Reading): boolean =>
  reading.severity > 0 && reading.points.some((p) => p.facet !== 'request');

/** How far a reply may own up: care where somebody was harmed, regret where the writer disputes it, else plainly. */
function owning(
  reading: Reading,
  customer: string,
  judged: Review,
  playbook: Playbook,
  kept: Planned[],
): 'own' | 'regret' | 'care' {
  if (
    reading.severity === 4 ||
    tellsOfHarm(customer) ||
    reading.points.some((p) => p.facet === 'health' || p.facet === 'discrimination')
  )
    return 'care';
  const disputed = judged.findings.some((f) =>
    ['def-denial', 'def-doubt-author', 'def-correcting', 'def-implied', 'blame-implied'].includes(f.check),
  );
  // "We got this wrong" beside "no refund is due" would be two voices.
  const refuses = kept.some((s) =>
    s.facts.some((f) => (f.kind === 'limit' || f.kind === 'negation') && REFUSAL.test(s.text)),
  );
  return disputed ||
    refuses ||
    playbook.pack === 'finance' ||
    playbook.pack === 'health' ||
    reading.points.some((p) => p.facet === 'ex-employer')
    ? 'regret'
    : 'own';
}

const REFUSAL =
  /\b(?:refund|compensat|reimburs|exchange|due|eligib|entitle|unable|cannot|can[’']t|not able|not possible|policy|terms|requires?|within \d)/i;

/** In a longer sentence a time at the end would hang in the air; UTF-16 units. */
const LONG = 100;
/** What says when, and does not. */
const VAGUE =
  /,?\s*\b(?:as soon as (?:possible|we can|i can)|at (?:the|your|our) earliest(?: convenience)?|as quickly as possible|shortly|asap|very soon|soon|in due course|on priority|in the (?:near )?future)\b(?! (?:you|we|i|as)\b)/i;
/** What comes after these depends on something: no time can be promised for it. */
const DEPENDS =
  /\b(?:always|never|if|unless|when|whenever|once|until|while|hope|try|strive|keep|consider\w*|future)\b/i;

/** A promise with the time left open for the writer. */
function timed(sentence: Planned): string {
  const { text, deeds, facts } = sentence;
  if (
    deeds.has('timeframe') ||
    facts.some((f) => ['date', 'time', 'duration', 'phone', 'email', 'link'].includes(f.kind)) ||
    DEPENDS.test(text) ||
    /\[[a-z]|\?\s*$/.test(text)
  )
    return text;
  const dated = text.replace(VAGUE, ' [by when]');
  if (dated !== text) return keeps(facts, dated).length === 0 ? dated : text;
  return text.length > LONG ? text : text.replace(/([.!]*)\s*$/, ' [by when]$1');
}
