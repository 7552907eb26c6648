import type { Labelled } from '../corpus';
import { isBlame, isDefensive, isUnsafe, type Found } from '../evaluate';
import cues from './cues.json';

// Baseline (a): the phrase cues that the checks started from, as plain regular expressions without classes, frames or guards.
const PATTERNS = Object.entries(cues).flatMap(([check, list]) =>
  list.map((cue) => ({ check, pattern: new RegExp(cue, 'gi') })),
);

const WORDS = {
  sorry: /\b(sorry|apologi[sz]e|apolog(y|ies)|regret)\b/i,
  ownership:
    /\b((our|my) (fault|mistake)|on (us|me)|we (got it wrong|let you down|failed|missed)|dropped the ball|not good enough)\b/i,
  next_step: /\b(refund|replac|resend|send|ship|call|check|fix|repair|cancel|credit|look into|find out)\w*\b/i,
  timeframe:
    /\b(today|tonight|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|within \d+|in \d+ (minutes|hours|days)|by noon)\b/i,
  contact: /\b(DM|direct message|message (me|us)|inbox|private|email|phone|call|ask for)\b|@/i,
};

export function readByCues(item: Labelled): Found {
  const hits = PATTERNS.flatMap(({ check, pattern }) =>
    [...item.reply.matchAll(pattern)].map((m) => ({ check, span: { start: m.index, end: m.index + m[0].length } })),
  );
  const at = (is: (check: string) => boolean) => hits.filter((h) => is(h.check)).map((h) => h.span);
  const hedged = hits.some((h) => ['apo-if', 'apo-perception', 'apo-but'].includes(h.check));
  const sorry = WORDS.sorry.test(item.reply);
  const faults = hits.filter((h) => isDefensive(h.check) || isBlame(h.check) || isUnsafe(h.check)).length;
  return {
    yes: {
      defensive: at(isDefensive).length > 0,
      blame: at(isBlame).length > 0,
      blame_other: hits.some((h) => h.check === 'blame-shift'),
      unsafe: at(isUnsafe).length > 0,
      conditional: hedged,
      ownership: WORDS.ownership.test(item.reply),
      next_step: WORDS.next_step.test(item.reply),
      timeframe: WORDS.timeframe.test(item.reply),
      contact: WORDS.contact.test(item.reply),
      canned: hits.some((h) => h.check === 'tone-canned'),
      shouting: /\b[A-Z]{3,}\b[ ,'-]+\b[A-Z]{3,}\b|[!?]{2,}/.test(item.reply),
    },
    spans: {
      'defensive spans': at(isDefensive),
      'blame spans': at(isBlame),
      'unsafe spans': at(isUnsafe),
      promises: [...item.reply.matchAll(/\b(we|I)(['’]ll| will)\b[^.!?]*/gi)].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
      })),
    },
    apology: hedged ? 'conditional' : sorry ? 'full' : 'none',
    acknowledgement: hits.some((h) => h.check === 'ack-hollow' || h.check === 'apo-inconvenience')
      ? 'generic'
      : sorry
        ? 'specific'
        : 'none',
    points: [],
    worst: faults > 0 ? 3 : 0,
    overall: -faults,
  };
}
