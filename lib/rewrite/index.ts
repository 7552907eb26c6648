import { type Judgement, judge } from '../review';
import { lengthOf } from '../text/length';
import type { Readings } from '../reader/readings';
import type { Exchange, Playbook, Review, Rewrite, Voice, VoiceId } from '../types';
import { difference } from './alike';
import { openChooser, type Used } from './choose';
import { type Attempt, compose } from './compose';
import { keeps } from './facts';
import { filled, namedBy, reviewAgainst, slotsIn, trips, wordsAgainst } from './lock';
import type { Manners } from './manners';
import { isOurs } from './ours';
import { type Plan, planOf } from './plan';
import { styleOf } from './style';
import { isGood, wanted } from './wanted';

const VOICES: VoiceId[] = ['warm', 'concise', 'formal'];
/** Two voices that share more than this are one voice. */
const LEAST_DIFFERENCE = 0.3;
/** Wordings tried for one voice before it is given up; the last ones only where no voice has anything to show. */
const TRIES: Omit<Attempt, 'choose'>[] = [
  { nth: 0, extent: 'lean' },
  { nth: 1, extent: 'lean' },
  { nth: 0, extent: 'whole' },
  { nth: 1, extent: 'whole' },
  { nth: 0, extent: 'lean', open: true },
  { nth: 0, extent: 'mended' },
  { nth: 0, extent: 'bare' },
];
/** What a later wording must score more: the first ones say less of what the writer argued. */
const BETTER = 8;
const LAST = new Set<Attempt['extent']>(['mended', 'bare']);
const NOTHING: Writer = { used: {} };

/** What is known of whoever writes, besides the draft. */
export interface Writer {
  /** How often they used each of our lines of late. */
  used: Used;
  /** How they write otherwise. */
  voice?: Voice | null;
  /** Told why there is no rewrite, or why a candidate was not shown, and what it was; for measuring. */
  refused?: (why: string, tried?: string) => void;
}

/** A candidate as it would be posted, to be judged before it is shown: by frames, or as its draft was. */
interface Question {
  posted: Exchange;
  by: 'frames' | 'reader';
}

/** What a candidate's review said, and why it must not be shown; [] where it may be. */
interface Weighed {
  again: Judgement;
  against: string[];
}

/**
 * Whole replies in up to three voices, made only of the draft, the customer's message and the playbook; unknowns are
 * slots in square brackets. [] where there is nothing to do: the draft is good or a rewrite already, there is nothing to
 * say, or no plain reply is called for. A rewrite that loses a fact unsaid, invents one, trips a serious check or falls below the draft
 * on a dial is never among them. Judged by frames alone; `judged` must be too.
 */
export function rewrite(exchange: Exchange, judged: Review, playbook: Playbook, writer = NOTHING): Rewrite[] {
  const writing = write(exchange, judged, playbook, writer);
  let step = writing.next();
  while (!step.done) step = writing.next(judge(step.value.posted, playbook));
  return step.value;
}

/**
 * The same, with the learned reader beside the frames for each candidate.
 * @param judged the draft's review with its readings
 * @param read reads a candidate; null where that was overtaken: then there is nothing to show
 */
export async function rewriteInDepth(
  exchange: Exchange,
  judged: Review,
  playbook: Playbook,
  read: (posted: Exchange) => Promise<Readings | null>,
  writer = NOTHING,
): Promise<Rewrite[]> {
  const writing = write(exchange, judged, playbook, writer);
  let step = writing.next();
  while (!step.done) {
    const { posted, by } = step.value;
    const readings = by === 'reader' ? await read(posted) : null;
    if (by === 'reader' && !readings) return [];
    step = writing.next(judge(posted, playbook, readings));
  }
  return step.value;
}

function* write(
  exchange: Exchange,
  judged: Review,
  playbook: Playbook,
  writer: Writer,
): Generator<Question, Rewrite[], Judgement> {
  const refused = (why: string[], tried?: string | null) =>
    why.forEach((reason) => writer.refused?.(reason, tried ?? undefined));
  if (!wanted(exchange, judged)) {
    refused(['nothing to mend']);
    return [];
  }
  // What is left to mend in a rewrite that was taken is mended word by word, unless it is grave.
  if (judged.findings.every((f) => f.severity < 3) && isOurs(exchange.draft)) {
    refused(['a rewrite already']);
    return [];
  }
  const plan = planOf(exchange, judged);
  if (!plan) {
    refused(['a fact can neither stand nor be left out']);
    return [];
  }
  const best = new Map<VoiceId, { rewrite: Rewrite; score: number; good: boolean; begun: readonly string[] }>();
  const style = styleOf(exchange.draft, writer.voice);
  plan.manners = withHabits(plan.manners, writer.voice ?? null);
  const seed = seedOf(exchange.customer?.text ?? '');
  const known = new Map<string, Weighed>();
  for (const [i, attempt] of TRIES.entries()) {
    if ((attempt.open || LAST.has(attempt.extent)) && best.size > 0) break;
    for (const voice of VOICES) {
      // One that can go out as it stands is enough; of others the best is shown.
      if (best.get(voice)?.good) continue;
      const others = [...best].flatMap(([id, one]) => (id === voice ? [] : one.begun.slice(0, 1)));
      const choose = openChooser(seed + i, writer.used, others);
      const text = compose(exchange, judged, plan, style, voice, { ...attempt, choose }, playbook);
      if (text === null || text === exchange.draft) {
        refused([text === null ? 'no room' : 'nothing changes']);
        continue;
      }
      if (bodyOf(text).split(/\s+/).length < LEAST_WORDS) {
        refused(['says next to nothing'], text);
        continue;
      }
      if ([...best].some(([id, one]) => id !== voice && difference(one.rewrite.text, text) < LEAST_DIFFERENCE)) {
        refused([`${voice} is too like another voice`], text);
        continue;
      }
      // Voices and attempts often come to the same words.
      const weighed = known.get(text) ?? (yield* weigh(text, exchange, judged, playbook, plan));
      known.set(text, weighed);
      const { again, against } = weighed;
      if (against.length > 0) {
        refused(against, text);
        continue;
      }
      const score = again.dials.overall;
      if (score < (best.get(voice)?.score ?? -BETTER) + BETTER) continue;
      const leftOut = plan.leftOut.filter(({ fact }) => keeps([fact], text).length > 0);
      const one: Rewrite = {
        voice,
        text,
        slots: slotsIn(text),
        kept: plan.facts,
        ...(leftOut.length > 0 && { leftOut }),
        ...((isGood(judged) || judged.reading?.route === 'hand-over') && { optional: true as const }),
        length: lengthOf(text, exchange.limit),
        openers: choose.picked,
      };
      best.set(voice, { rewrite: one, score, good: isGood(again), begun: choose.begun });
    }
  }
  return VOICES.flatMap((voice) => best.get(voice)?.rewrite ?? []);
}

/** A reply of fewer words behind its greeting answers nobody. */
const LEAST_WORDS = 4;
const bodyOf = (text: string): string =>
  text.replace(/^(?:@\S+\s+)*(?:hi|hiya|hello|hey|dear)\b[^,.!?]*[,.!]\s*/iu, '');

/** Has a candidate judged as it would be posted; most fall by that, so their words are looked at after it. */
function* weigh(
  text: string,
  exchange: Exchange,
  judged: Review,
  playbook: Playbook,
  plan: Plan,
): Generator<Question, Weighed, Judgement> {
  const posted = { ...exchange, draft: filled(text, namedBy(judged, exchange.customer?.text ?? '')) };
  const inDepth = judged.reader === 'with';
  let again = yield { posted, by: 'frames' };
  const against = inDepth ? trips(again) : reviewAgainst(judged, again, playbook);
  if (against.length === 0) against.push(...wordsAgainst(text, exchange, playbook, plan));
  if (against.length === 0 && inDepth) {
    again = yield { posted, by: 'reader' };
    against.push(...reviewAgainst(judged, again, playbook));
  }
  return { again, against };
}

/** Greeting and sign-off as the writer mostly has them, where the draft has none; who signs is for the writer to say. */
function withHabits(manners: Manners, voice: Voice | null): Manners {
  if (!voice) return manners;
  const greeting = voice.greeting && voice.greeting !== 'none' && !manners.called ? voice.greeting : '';
  const sign = voice.sign ? SIGNS[voice.sign] : '';
  return { ...manners, greeting: manners.greeting || greeting, sign: manners.sign || sign };
}
const SIGNS = { none: '', name: '– [your name]', initials: '^[your initials]', regards: 'Kind regards, [your name]' };

/** The same message begins with the same wording; different messages differ. */
function seedOf(text: string): number {
  let seed = 0;
  for (const letter of text.slice(0, 500)) seed = (seed * 31 + letter.codePointAt(0)!) % 1_000_003;
  return seed;
}
