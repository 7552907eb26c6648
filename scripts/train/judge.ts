import { ACKNOWLEDGEMENTS, type ThresholdId } from '@/lib/reader/heads';
import { scores } from '@/lib/reader/linear';
import { replyScores } from '@/lib/reader/reply';
import type { Features } from '@/lib/reader/features';
import type { Item } from './dataset';
import { averagePrecision, bestThreshold, figures, macroF1, TRUTHS } from './measure';
import type { ReplyModel } from './model';

/** One item's scores by every head, by models that did not see it. */
export interface Judged {
  item: Item;
  scores: Record<Exclude<ThresholdId, 'heard'>, number>;
  acknowledgement: string;
  hearing: { heard: boolean; score: number }[];
}

export function judge(
  item: Item,
  read: number[][],
  reply: Features,
  { acknowledgement, whole }: ReplyModel,
  hearing: Judged['hearing'],
): Judged {
  const kinds = scores(acknowledgement, reply);
  return {
    item,
    scores: replyScores(read, reply, { whole }),
    acknowledgement: ACKNOWLEDGEMENTS[kinds.indexOf(Math.max(...kinds))]!,
    hearing,
  };
}

const LABELS = Object.keys(TRUTHS) as (keyof typeof TRUTHS)[];

/** False blame costs trust where blame is rare, so its threshold counts precision for more. */
const BETA: Partial<Record<ThresholdId, number>> = { blame: 0.7 };

export function thresholdsOf(judged: readonly Judged[]): Record<ThresholdId, number> {
  const found = {} as Record<ThresholdId, number>;
  for (const label of LABELS) {
    found[label] = bestThreshold(
      judged.map(({ item }) => TRUTHS[label](item.row)),
      judged.map(({ scores: all }) => all[label]),
      BETA[label],
    );
  }
  const points = judged.flatMap(({ hearing }) => hearing);
  // Heard and unheard matter alike, so the threshold is where most are right, not where F1 is best.
  const tried = points.map(({ score }) => score).sort((a, b) => a - b);
  let best = 0;
  for (const threshold of tried) {
    const right = points.filter(({ heard, score }) => score >= threshold === heard).length;
    if (right > best) [best, found.heard] = [right, threshold];
  }
  return found;
}

/** Prints one line a label. */
export function report(title: string, judged: readonly Judged[], thresholds: Record<ThresholdId, number>): void {
  console.log(`\n${title} (${judged.length} replies)`);
  console.log('label         positives  precision  recall     F1  false alarms  average precision');
  const share = (value: number) => value.toFixed(3).padStart(10);
  for (const label of LABELS) {
    const truth = judged.map(({ item }) => TRUTHS[label](item.row));
    const score = judged.map(({ scores: all }) => all[label]);
    const { positives, precision, recall, f1, falseAlarms } = figures(truth, score, thresholds[label]);
    console.log(
      label.padEnd(13) +
        String(positives).padStart(10) +
        [precision, recall, f1, falseAlarms, averagePrecision(truth, score)].map(share).join(''),
    );
  }
  const macro = macroF1(
    judged.map(({ item }) => item.row.acknowledges),
    judged.map(({ acknowledgement }) => acknowledgement),
    ACKNOWLEDGEMENTS,
  );
  const points = judged.flatMap(({ hearing }) => hearing);
  const right = points.filter(({ heard, score }) => score >= thresholds.heard === heard).length / points.length;
  console.log(
    `acknowledgement, macro F1 of three: ${macro.toFixed(3)}; points heard or not, right: ${right.toFixed(3)} of ${points.length}`,
  );
}
