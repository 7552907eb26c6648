import type { Review } from '@/lib/types';
import { type Labelled } from './corpus';
import { Confusion, Counts, kendall, locate, overlaps, spanCounts } from './measures';

/** One reply with what was found in it. */
export interface Judged { item: Labelled; review: Review }

/** Labels that a reply has or has not, and how a review says so. */
export const YES_NO: Record<string, { labelled(item: Labelled): boolean; found(review: Review): boolean }> = {
  defensive: { labelled: (i) => i.defensive.length > 0, found: (r) => r.findings.some((f) => isDefensive(f.check)) },
  blame: { labelled: (i) => i.blame.length > 0, found: (r) => r.findings.some((f) => isBlame(f.check)) },
  blame_other: { labelled: (i) => i.blame_other.length > 0, found: (r) => r.findings.some((f) => f.check === 'blame-shift') },
  conditional: { labelled: (i) => i.apology === 'conditional', found: (r) => r.signals.apology === 'conditional' },
  ownership: { labelled: (i) => i.ownership, found: (r) => r.signals.ownership },
  next_step: { labelled: (i) => i.next_step, found: (r) => r.signals.nextStep },
  timeframe: { labelled: (i) => i.timeframe, found: (r) => r.signals.timeframe },
  contact: { labelled: (i) => i.contact, found: (r) => r.signals.contact },
  canned: { labelled: (i) => i.canned, found: (r) => r.signals.canned },
  shouting: { labelled: (i) => i.shouting.length > 0, found: (r) => r.signals.shouting },
  unsafe: { labelled: (i) => i.unsafe.length > 0, found: (r) => r.findings.some((f) => isUnsafe(f.check)) },
};

export const isDefensive = (check: string) => check.startsWith('def-') || ['ack-policing', 'close-brushoff'].includes(check);
export const isBlame = (check: string) => check.startsWith('blame-') && check !== 'blame-shift';
export const isUnsafe = (check: string) => ['safe-pii', 'safe-health', 'safe-legal-threat', 'safe-staff', 'safe-incentive', 'safe-liability', 'def-counterattack'].includes(check);

export interface Figures {
  n: number;
  labels: Record<string, { precision: number; recall: number; f1: number; labelled: number }>;
  apologyMacro: number;
  acknowledgementMacro: number;
  confusion: { apology: Record<string, number>; acknowledgement: Record<string, number> };
  points: { recall: number; precision: number; heardAccuracy: number };
  falseAlarms: { s3: number; s4: number; of: number };
  blameFalseAlarms: number;
  tau: number;
}

/** All figures of one set of judged replies. */
export function figures(judged: Judged[]): Figures {
  const yesNo = Object.fromEntries(Object.keys(YES_NO).map((label) => [label, new Counts()]));
  const spans: Record<string, Counts> = { 'defensive spans': new Counts(), 'blame spans': new Counts(), 'unsafe spans': new Counts(), promises: new Counts() };
  const apology = new Confusion(['none', 'conditional', 'full']);
  const acknowledgement = new Confusion(['none', 'generic', 'specific']);
  const points = new Counts();
  let heardRight = 0, heardOf = 0, s3 = 0, s4 = 0, posted = 0, blameAlarms = 0;
  for (const { item, review } of judged) {
    for (const [label, { labelled, found }] of Object.entries(YES_NO)) yesNo[label]!.add(found(review), labelled(item));
    const found = (is: (check: string) => boolean) => review.findings.flatMap((f) => (f.span && is(f.check) ? [f.span] : []));
    spanCounts(found(isDefensive), locate(item.reply, item.defensive), spans['defensive spans']);
    spanCounts(found(isBlame), locate(item.reply, item.blame), spans['blame spans']);
    spanCounts(found(isUnsafe), locate(item.reply, item.unsafe), spans['unsafe spans']);
    spanCounts(review.promises.map((p) => p.span), locate(item.reply, item.promises), spans.promises);
    apology.add(review.signals.apology, item.apology);
    acknowledgement.add(review.signals.acknowledgement, item.acknowledges);
    const mine = review.reading?.points ?? [];
    const topics = item.topics.flatMap((t) => locate(item.customer, [t.quote]).map((span) => ({ span, heard: t.acknowledged })));
    spanCounts(mine.map((p) => p.span), topics.map((t) => t.span), points);
    for (const topic of topics) {
      const met = mine.filter((p) => overlaps(p.span, topic.span));
      if (met.length === 0) continue;
      heardOf++;
      if (met.some((p) => p.heard) === topic.heard) heardRight++;
    }
    if (item.verdict === 'post') {
      posted++;
      const worst = review.findings.reduce((n, f) => Math.max(n, f.severity), 0);
      if (worst >= 3) s3++;
      if (worst >= 4) s4++;
    }
    if (item.blame.length === 0 && review.findings.some((f) => isBlame(f.check))) blameAlarms++;
  }
  const out = (c: Counts) => ({ precision: c.precision, recall: c.recall, f1: c.f1, labelled: c.tp + c.fn });
  return {
    n: judged.length,
    labels: Object.fromEntries([...Object.entries(yesNo), ...Object.entries(spans)].map(([name, c]) => [name, out(c)])),
    apologyMacro: apology.macro, acknowledgementMacro: acknowledgement.macro,
    confusion: { apology: Object.fromEntries(apology.cells), acknowledgement: Object.fromEntries(acknowledgement.cells) },
    points: { recall: points.recall, precision: points.precision, heardAccuracy: heardRight / (heardOf || 1) },
    falseAlarms: { s3: s3 / (posted || 1), s4: s4 / (posted || 1), of: posted },
    blameFalseAlarms: blameAlarms / (judged.filter((j) => j.item.blame.length === 0).length || 1),
    tau: kendall(judged.map((j) => j.review.dials.overall), judged.map((j) => j.item.quality)),
  };
}
