import { lengthOf } from '../text/length';
import type { Exchange, Playbook, Review, Rewrite, Voice, VoiceId } from '../types';
import { difference } from './alike';
import { openChooser, type Used } from './choose';
import { type Attempt, compose } from './compose';
import { GOOD, slotsIn, withheld } from './lock';
import type { Manners } from './manners';
import { planOf } from './plan';
import { styleOf } from './style';

const VOICES: VoiceId[] = ['warm', 'concise', 'formal'];
/** Two voices that share more than this are one voice. */
const LEAST_DIFFERENCE = 0.3;
/** A longer draft is no reply to be rephrased, UTF-16 units. */
const LONGEST = 5000;
/** Wordings tried for one voice before it is given up; the last only where no voice has anything to show. */
const TRIES: Omit<Attempt, 'choose'>[] = [
  { nth: 0, extent: 'lean' },
  { nth: 1, extent: 'lean' },
  { nth: 0, extent: 'whole' },
  { nth: 1, extent: 'whole' },
  { nth: 0, extent: 'mended' },
];
const NOTHING: Writer = { used: {} };

/** What is known of whoever writes, besides the draft. */
export interface Writer {
  /** How often they used each of our lines of late. */
  used: Used;
  /** How they write otherwise. */
  voice?: Voice | null;
}

/**
 * Whole replies in up to three voices, made only of the draft, the customer's message and the playbook; unknowns are
 * slots in square brackets. [] where there is nothing to do: the draft is good, there is nothing to say, or no plain
 * reply is called for. A rewrite that loses a fact, invents one or trips a serious check is never among them.
 */
export function rewrite(exchange: Exchange, judged: Review, playbook: Playbook, writer = NOTHING): Rewrite[] {
  if (!wanted(exchange, judged)) return [];
  const plan = planOf(exchange, judged);
  if (!plan) return [];
  const shown: Rewrite[] = [];
  const style = styleOf(exchange.draft, writer.voice);
  plan.manners = withHabits(plan.manners, writer.voice ?? null);
  const seed = seedOf(exchange.customer?.text ?? '');
  for (const [i, attempt] of TRIES.entries()) {
    if (attempt.extent === 'mended' && shown.length > 0) break;
    for (const voice of VOICES) {
      if (shown.some((r) => r.voice === voice)) continue;
      const choose = openChooser(seed + i, writer.used);
      const text = compose(exchange, judged, plan, style, voice, { ...attempt, choose }, playbook);
      if (text === null || text === exchange.draft || shown.some((r) => difference(r.text, text) < LEAST_DIFFERENCE))
        continue;
      if (withheld(text, exchange, judged, playbook, plan).length === 0)
        shown.push({
          voice,
          text,
          slots: slotsIn(text),
          kept: plan.facts,
          length: lengthOf(text, exchange.limit),
          openers: choose.picked,
        });
    }
  }
  return shown.sort((a, b) => VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice));
}

function wanted(exchange: Exchange, judged: Review): boolean {
  if (exchange.draft.trim() === '' || exchange.draft.length > LONGEST || judged.language === 'other') return false;
  if (judged.reading && judged.reading.route !== 'reply' && judged.reading.route !== 'reply-once') return false;
  if (['ready', 'too-short', 'not-english', 'no-reply'].includes(judged.verdict.id)) return false;
  return judged.findings.some((f) => f.severity >= 2) || judged.dials.overall < GOOD;
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
