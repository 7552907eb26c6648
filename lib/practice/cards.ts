import { createEmptyCard, fsrs, Rating, type Card as FsrsCard, type Grade as FsrsGrade } from 'ts-fsrs';
import type { Card, Grade, Memory, Slip } from './types';

/** Whole days only, and no chance: a slip comes back tomorrow at the earliest, and the same answers give the same days. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
const RATING: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
/** Of one check, more cards than this would fill a session with one fault; the best known one gives way. */
const MOST_OF_A_CHECK = 5;

function remembered(card: FsrsCard): Memory {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state as Memory['state'],
    lastReview: card.last_review?.getTime() ?? null,
  };
}

function next(memory: Memory | null, grade: Grade, now: number): Memory {
  const card = memory
    ? {
        due: memory.due,
        stability: memory.stability,
        difficulty: memory.difficulty,
        elapsed_days: 0,
        scheduled_days: memory.scheduledDays,
        learning_steps: memory.learningSteps,
        reps: memory.reps,
        lapses: memory.lapses,
        state: memory.state,
        ...(memory.lastReview === null ? {} : { last_review: memory.lastReview }),
      }
    : createEmptyCard(now);
  return remembered(scheduler.next(card, now, RATING[grade]).card);
}

/** A new card for a slip; making the slip counts as having failed it once. */
export const cardFor = (slip: Slip, now: number): Card => ({ id: slip.id, slip, memory: next(null, 'again', now) });

/** The card after a repeat. `now` in milliseconds since 1970. */
export const gradeCard = (card: Card, grade: Grade, now: number): Card => ({
  ...card,
  memory: next(card.memory, grade, now),
});

/** What a repeat is worth: mended at once within `fast` seconds, at once, with a second try, or not. */
export function gradeOf(tries: number, right: boolean, seconds: number, fast = 15): Grade {
  if (!right) return 'again';
  if (tries > 1) return 'hard';
  return seconds <= fast ? 'easy' : 'good';
}

/** Cards whose day has come, the longest overdue first. */
export const dueCards = (cards: readonly Card[], now: number): Card[] =>
  cards.filter((card) => card.memory.due <= now).sort((a, b) => a.memory.due - b.memory.due);

const same = (a: Slip, b: Slip) => a.check === b.check && a.sentence.trim() === b.sentence.trim();

/**
 * Adds slips to the cards: a sentence written again fails its card, and of one check only a handful of cards stays.
 * @returns all cards, those untouched as they were
 */
export function addSlips(cards: readonly Card[], slips: readonly Slip[], now: number): Card[] {
  let all = [...cards];
  for (const slip of slips) {
    const known = all.find((card) => same(card.slip, slip));
    if (known) {
      all = all.map((card) => (card === known ? gradeCard(card, 'again', now) : card));
      continue;
    }
    all.push(cardFor(slip, now));
    const kin = all.filter((card) => card.slip.check === slip.check && card.slip !== slip);
    if (kin.length < MOST_OF_A_CHECK) continue;
    const best = kin.reduce((a, b) => (b.memory.stability > a.memory.stability ? b : a));
    all = all.filter((card) => card !== best);
  }
  return all;
}
