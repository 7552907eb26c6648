import type { FaultsSaid } from '@/lib/signals/weigh';
import {
  deedEvidence,
  faultEvidence,
  WEIGHED_DEEDS,
  WEIGHED_FAULTS,
  type Weighed,
  type WeighedByWords,
  type WeighedDeed,
  type WeighedFault,
} from '@/lib/signals/weigh';
import { faultsSaid } from '@/lib/checks/shared/implied';
import { logOdds } from '@/lib/customer/linear';
import { draftReview } from './exchanges';
import type { Labelled } from '../train/corpus';
import { groupsOf } from '../train/folds';
import { bestThreshold, figures, TRUTHS } from '../train/measure';
import { keptReadings } from '../train/readings';
import { crossValidated, type Example, fitLogistic } from './logistic';
import { store } from './store';

const fit = (part: readonly Example[]) => fitLogistic(part, 1, 15);

/**
 * The share of innocent replies that may be accused: false blame costs trust where blame is rare, and a false alarm
 * over safety stops somebody. Elsewhere the threshold is where F1 is best.
 */
const MOST_ALARMS: Partial<Record<WeighedFault | WeighedDeed, number>> = { blame: 0.035, unsafe: 0.004 };

/** A defence that is missed is the product's business, so there this share is taken whole. */
const ALLOWED: Partial<Record<WeighedFault | WeighedDeed, number>> = { defensive: 0.1 };

/** How frames and reader are weighed together, by readings that have not seen the writer: lib/signals/weighed.json. */
export function fitWeighed(train: Labelled[]): void {
  const readings = keptReadings();
  const known = train.filter((row) => readings[row.id]);
  const groups = groupsOf(known);
  const seen = known.map(draftReview);
  const models = [...WEIGHED_FAULTS, ...WEIGHED_DEEDS].map((label) => {
    const examples = known.map(
      (row, index): Example => ({
        group: groups[index]!,
        yes: TRUTHS[label](row),
        features: isFault(label)
          ? faultEvidence(label, readings[row.id]!, faultsSaid(seen[index]!.findings) satisfies FaultsSaid)
          : deedEvidence(label, readings[row.id]!, seen[index]!.signals),
      }),
    );
    const truth = examples.map(({ yes }) => yes);
    const sure = crossValidated(examples, fit, logOdds, 1 + Math.max(...groups)).map((z) => 1 / (1 + Math.exp(-z)));
    const allowed = ALLOWED[label];
    const threshold = allowed
      ? leastAlarming(truth, sure, allowed)
      : Math.max(bestThreshold(truth, sure), leastAlarming(truth, sure, MOST_ALARMS[label] ?? 1));
    const { precision, recall, f1, falseAlarms } = figures(truth, sure, threshold);
    console.log(
      `${label.padEnd(10)} from ${threshold.toFixed(2)}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}`,
    );
    const model: Weighed = { ...fit(examples), threshold: Number(threshold.toFixed(3)) };
    return [label, isFault(label) ? model : ({ ...model, right: rightIn(examples) } satisfies WeighedByWords)] as const;
  });
  store('../signals/weighed', Object.fromEntries(models));
}

const isFault = (label: string): label is WeighedFault => (WEIGHED_FAULTS as readonly string[]).includes(label);

/** How often the frames are right when they say a deed, 0 to 1. */
function rightIn(examples: readonly Example[]): number {
  const said = examples.filter(({ features }) => features.said);
  return Number((said.filter(({ yes }) => yes).length / Math.max(1, said.length)).toFixed(3));
}

/** The lowest threshold that accuses at most this share of the innocent. */
function leastAlarming(truth: readonly boolean[], sure: readonly number[], share: number): number {
  const innocent = sure.filter((_, index) => !truth[index]).sort((a, b) => b - a);
  const at = Math.floor(share * innocent.length);
  return at < innocent.length ? innocent[at]! + 1e-6 : 0;
}
