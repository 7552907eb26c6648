import type { Review, Span } from '@/lib/types';
import type { Labelled } from './corpus';
import { Confusion, Counts, kendall, locate, overlaps, spanCounts } from './measures';

/** What one way of reading found in one reply; baselines fill what they can. */
export interface Found {
  yes: Record<Label, boolean>;
  spans: Record<'defensive spans' | 'blame spans' | 'unsafe spans' | 'promises', Span[]>;
  apology: Labelled['apology'];
  acknowledgement: Labelled['acknowledges'];
  points: { span: Span; heard: boolean }[];
  /** The worst severity marked. */
  worst: number;
  /** Ranks replies: higher is better. */
  overall: number;
}
export interface Judged {
  item: Labelled;
  found: Found;
}

export const LABELS = {
  defensive: (i: Labelled) => i.defensive.length > 0,
  blame: (i: Labelled) => i.blame.length > 0,
  blame_other: (i: Labelled) => i.blame_other.length > 0,
  conditional: (i: Labelled) => i.apology === 'conditional',
  ownership: (i: Labelled) => i.ownership,
  next_step: (i: Labelled) => i.next_step,
  timeframe: (i: Labelled) => i.timeframe,
  contact: (i: Labelled) => i.contact,
  canned: (i: Labelled) => i.canned,
  shouting: (i: Labelled) => i.shouting.length > 0,
  unsafe: (i: Labelled) => i.unsafe.length > 0,
};
export type Label = keyof typeof LABELS;

const DEFENSIVE = ['ack-policing', 'close-brushoff'];
const UNSAFE = [
  'safe-pii',
  'safe-health',
  'safe-legal-threat',
  'safe-staff',
  'safe-incentive',
  'safe-liability',
  'safe-swearing',
  'def-counterattack',
];
export const isDefensive = (check: string) => check.startsWith('def-') || DEFENSIVE.includes(check);
export const isBlame = (check: string) => check.startsWith('blame-') && check !== 'blame-shift';
export const isUnsafe = (check: string) => UNSAFE.includes(check);

/** How a review answers the corpus's labels. */
export function foundIn(review: Review): Found {
  const { signals, findings } = review;
  const at = (is: (check: string) => boolean) => findings.flatMap((f) => (f.span && is(f.check) ? [f.span] : []));
  const any = (is: (check: string) => boolean) => findings.some((f) => is(f.check));
  return {
    yes: {
      defensive: any(isDefensive),
      blame: any(isBlame),
      blame_other: any((c) => c === 'blame-shift'),
      unsafe: findings.some((f) => f.severity >= 3 && isUnsafe(f.check)),
      conditional: signals.apology === 'conditional',
      ownership: signals.ownership,
      next_step: signals.nextStep,
      timeframe: signals.timeframe,
      contact: signals.contact,
      canned: signals.canned,
      shouting: signals.shouting,
    },
    spans: {
      'defensive spans': at(isDefensive),
      'blame spans': at(isBlame),
      'unsafe spans': findings.flatMap((f) => (f.span && f.severity >= 3 && isUnsafe(f.check) ? [f.span] : [])),
      promises: review.promises.map((p) => p.span),
    },
    apology: signals.apology,
    acknowledgement: signals.acknowledgement,
    points: (review.reading?.points ?? []).map((p) => ({ span: p.span, heard: p.heard !== null })),
    worst: findings.reduce((n, f) => Math.max(n, f.severity), 0),
    overall: review.dials.overall,
  };
}

export interface Figures {
  n: number;
  labels: Record<string, { precision: number; recall: number; f1: number; labelled: number }>;
  apologyMacro: number;
  acknowledgementMacro: number;
  confusion: { apology: Record<string, number>; acknowledgement: Record<string, number> };
  points: { recall: number; precision: number; heardAccuracy: number };
  /** Share of the replies labelled `post` that carry a finding of severity 3+ or 4. */
  falseAlarms: { s3: number; s4: number; of: number };
  /** Share of the replies without blame in which blame was found. */
  blameFalseAlarms: number;
  /** Kendall's tau-b of the overall score with the annotators' quality. */
  tau: number;
}

/** All figures of one set of judged replies. */
export function figures(judged: Judged[]): Figures {
  const yesNo = Object.fromEntries(Object.keys(LABELS).map((label) => [label, new Counts()]));
  const spans = {
    'defensive spans': new Counts(),
    'blame spans': new Counts(),
    'unsafe spans': new Counts(),
    promises: new Counts(),
  };
  const apology = new Confusion(['none', 'conditional', 'full']);
  const acknowledgement = new Confusion(['none', 'generic', 'specific']);
  const points = new Counts();
  let heardRight = 0;
  let heardOf = 0;
  for (const { item, found } of judged) {
    for (const label of Object.keys(LABELS) as Label[]) yesNo[label]!.add(found.yes[label], LABELS[label](item));
    const labelledSpans = {
      'defensive spans': item.defensive,
      'blame spans': item.blame,
      'unsafe spans': item.unsafe,
      promises: item.promises,
    };
    for (const name of Object.keys(spans) as (keyof typeof spans)[])
      spanCounts(found.spans[name], locate(item.reply, labelledSpans[name]), spans[name]);
    apology.add(found.apology, item.apology);
    acknowledgement.add(found.acknowledgement, item.acknowledges);
    const topics = item.topics.flatMap((t) =>
      locate(item.customer, [t.quote]).map((span) => ({ span, heard: t.acknowledged })),
    );
    spanCounts(
      found.points.map((p) => p.span),
      topics.map((t) => t.span),
      points,
    );
    for (const topic of topics) {
      const met = found.points.filter((p) => overlaps(p.span, topic.span));
      if (met.length === 0) continue;
      heardOf++;
      if (met.some((p) => p.heard) === topic.heard) heardRight++;
    }
  }
  const good = judged.filter((j) => j.item.verdict === 'post');
  const blameless = judged.filter((j) => j.item.blame.length === 0);
  const share = (part: Judged[], is: (j: Judged) => boolean) => part.filter(is).length / (part.length || 1);
  const out = (c: Counts) => ({ precision: c.precision, recall: c.recall, f1: c.f1, labelled: c.tp + c.fn });
  return {
    n: judged.length,
    labels: Object.fromEntries([...Object.entries(yesNo), ...Object.entries(spans)].map(([name, c]) => [name, out(c)])),
    apologyMacro: apology.macro,
    acknowledgementMacro: acknowledgement.macro,
    confusion: {
      apology: Object.fromEntries(apology.cells),
      acknowledgement: Object.fromEntries(acknowledgement.cells),
    },
    points: { recall: points.recall, precision: points.precision, heardAccuracy: heardRight / (heardOf || 1) },
    falseAlarms: {
      s3: share(good, (j) => j.found.worst >= 3),
      s4: share(good, (j) => j.found.worst >= 4),
      of: good.length,
    },
    blameFalseAlarms: share(blameless, (j) => j.found.yes.blame),
    tau: kendall(
      judged.map((j) => j.found.overall),
      judged.map((j) => j.item.quality),
    ),
  };
}
