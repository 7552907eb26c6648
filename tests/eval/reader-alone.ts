import type { Readings } from '@/lib/reader/readings';
import type { Labelled } from './corpus';
import type { Found } from './evaluate';

/** What the learned reader would say with no frames beside it, each label at its own threshold. */
export function readByReader(item: Labelled, readings: Readings): Found {
  const { scores, acknowledgement } = readings.reply;
  const yes = (label: keyof typeof scores) => scores[label] >= readings.thresholds[label];
  const at = (fault: 'defensive' | 'blame') =>
    readings.sentences.filter((s) => s.probs[fault] >= readings.thresholds[fault]).map((s) => s.clause ?? s.span);
  const kinds = (['none', 'generic', 'specific'] as const).toSorted((a, b) => acknowledgement[b] - acknowledgement[a]);
  return {
    yes: {
      defensive: yes('defensive'),
      blame: yes('blame'),
      blame_other: yes('blameOther'),
      conditional: yes('conditional'),
      ownership: yes('ownership'),
      next_step: yes('nextStep'),
      timeframe: yes('timeframe'),
      contact: yes('contact'),
      canned: yes('canned'),
      unsafe: yes('unsafe'),
      shouting: false,
    },
    spans: {
      'defensive spans': at('defensive'),
      'blame spans': at('blame'),
      'unsafe spans': readings.sentences.filter((s) => s.unsafe >= readings.thresholds.unsafe).map((s) => s.span),
      promises: readings.sentences.filter((s) => s.promise >= readings.thresholds.promise).map((s) => s.span),
    },
    // The reader has no head for a plain apology; a word for sorry stands in.
    apology: yes('conditional') ? 'conditional' : /\b(?:sorry|apolog|regret)/i.test(item.reply) ? 'full' : 'none',
    acknowledgement: kinds[0]!,
    points: readings.reply.points.map((p) => ({ span: p.span, heard: p.heard !== null })),
    worst: yes('defensive') || yes('blame') || yes('unsafe') ? 3 : 0,
    overall:
      acknowledgement.specific +
      scores.nextStep +
      scores.ownership -
      2 * Math.max(scores.defensive, scores.blame, scores.unsafe),
  };
}
