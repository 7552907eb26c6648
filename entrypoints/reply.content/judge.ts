import { sendMessage } from '@/lib/desk/messages';
import { reviewSchema, valid } from '@/lib/desk/schema';
import type { Exchange, Review } from '@/lib/types';

/** A pause in typing after which the slower reading is asked for, in ms. */
const SETTLED = 400;
/** How long the worker may take, in ms: a cold start is well under one second; the learned reader's first use takes a few. */
const PATIENCE = { review: 5_000, reviewInDepth: 20_000 };
/** Pauses before asking again, in ms: a worker that the browser ended starts with the next message. */
const AGAIN = [60, 300];

const NO_ANSWER = 'Heard’s reader did not answer. Your draft is safe; type on to ask again.';

export interface Judge {
  ask(exchange: Exchange): void;
  stop(): void;
}

/**
 * Asks the worker about every draft that matters: one question under way at a time, always the newest next,
 * and once typing rests the one in depth.
 */
export function openJudge(events: {
  onReview(review: Review, revision: number): void;
  onTrouble(line: string | null): void;
  onSettled(): void;
}): Judge {
  let newest: Exchange | null = null;
  let waiting: Exchange | null = null;
  let busy = false;
  let stopped = false;
  /** The revision that was last answered in depth. */
  let deep = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function pump() {
    if (busy) return;
    busy = true;
    try {
      while (waiting && !stopped) await askNext(waiting);
    } finally {
      busy = false;
    }
  }

  async function askNext(exchange: Exchange) {
    waiting = null;
    const review = await put('review', exchange);
    if (stopped) return;
    if (review && exchange.revision > deep) events.onReview(review, exchange.revision);
    // With a newer question waiting, the failure of an older one is not news.
    if (review || !waiting) events.onTrouble(review ? null : NO_ANSWER);
  }

  async function inDepth() {
    events.onSettled();
    const exchange = newest;
    if (!exchange) return;
    const review = await put('reviewInDepth', exchange);
    if (stopped || !review || exchange !== newest) return;
    deep = exchange.revision;
    events.onReview(review, exchange.revision);
  }

  async function put(question: 'review' | 'reviewInDepth', exchange: Exchange): Promise<Review | null> {
    for (const pause of [...AGAIN, null]) {
      try {
        const review = valid(reviewSchema, await within(PATIENCE[question], sendMessage(question, exchange)));
        if (review) return review;
      } catch {
        // The worker was ended before it answered, or there is none; both look the same from here.
      }
      if (pause === null || stopped) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (newest && newest !== exchange) break;
    }
    return null;
  }

  return {
    ask(exchange) {
      newest = exchange;
      waiting = exchange;
      void pump();
      clearTimeout(timer);
      timer = setTimeout(() => void inDepth(), SETTLED);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer in time')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
