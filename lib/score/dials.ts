import type { CheckId, DialId, DialStep, Dials, Finding, OverallSum, Reading, Severity, Signals } from '../types';

/** All that a score may look at; the customer's side is null where no message is known. */
export interface Scored {
  reading: Reading | null;
  signals: Signals;
  findings: readonly Pick<Finding, 'check' | 'group' | 'severity'>[];
  feelingMet: 'none' | 'weak' | 'met';
  /** The reply names the person or one concrete detail of theirs. */
  personal: boolean;
  /** The reply ends with an open door: a question, a line, a name. */
  door: boolean;
  /** "I" or a named person acts, not only "we". */
  named: boolean;
  regulated: boolean;
  /** A post so short that two of the points are as much as it can take up. */
  brief: boolean;
}

// Gains and losses are the score model's (docs/score.md): the order of weights follows Lewicki 2016, Min 2015 and
// Davidow 2003; the exact values are a proposal, fitted to no one's labels.
const LOSSES: Record<Exclude<DialId, 'calm' | 'safe'>, Partial<Record<CheckId, number>>> = {
  heard: {
    'ack-hollow': 10,
    'ack-policing': 30,
    'apo-perception': 10,
    'blame-misunderstood': 20,
    'def-denial': 20,
    'def-doubt-author': 20,
  },
  owned: {
    'apo-if': 25,
    'apo-perception': 25,
    'apo-but': 25,
    'apo-passive': 10,
    'def-excuse-dwell': 15,
    'blame-shift': 30,
    'apo-overdone': 5,
  },
  // "You will hear from my solicitor in 48 hours" is a step and a time, and mends nothing.
  fixed: { 'safe-legal-threat': 70, 'res-overpromise': 20, 'own-bounce': 15, 'res-public-money': 10 },
};
const CALM_LOSS: Record<Severity, number> = { 1: 0, 2: 12, 3: 22, 4: 50 };
const SAFE_LOSS: Record<Severity, number> = { 1: 0, 2: 15, 3: 40, 4: 100 };

/** The five dials with every addend, and the weighted overall after the gates. Pure arithmetic. */
export function dialsOf(scored: Scored): { dials: Dials; steps: DialStep[]; sum: OverallSum } {
  const steps: DialStep[] = [
    ...(needsHearing(scored.reading) ? heard(scored, scored.reading!) : []),
    ...(needsRepair(scored.reading) ? [...owned(scored), ...fixed(scored)] : []),
    ...lossSteps(scored),
  ];
  const sum = (dial: DialId, from: number) =>
    clamp(from + steps.filter((s) => s.dial === dial).reduce((n, s) => n + s.points, 0));
  const repair = needsRepair(scored.reading);
  const parts = {
    heard: needsHearing(scored.reading) ? sum('heard', 0) : null,
    owned: repair ? sum('owned', 0) : null,
    fixed: repair ? sum('fixed', 0) : null,
    calm: sum('calm', 100),
    safe: sum('safe', 100),
  };
  const total = overall(parts, scored);
  return { dials: { ...parts, overall: Math.round(Math.min(total.mean, total.gate?.most ?? 100)) }, steps, sum: total };
}

/** Praise and plain questions need thanks or an answer, and bait needs neither: no apology and no repair. */
export function needsRepair(reading: Reading | null): boolean {
  return !reading || (reading.severity >= 1 && reading.route !== 'no-reply');
}

/** Whether there is somebody to be heard: the message is known, and no bait. */
const needsHearing = (reading: Reading | null): boolean => reading !== null && reading.route !== 'no-reply';

/** Of a short post as many points are asked as it has room for. */
const BRIEF_POINTS = 2;

function heard({ feelingMet, personal, signals, regulated, brief }: Scored, reading: Reading): DialStep[] {
  const weights = reading.points.map((p) => p.weight).sort((a, b) => b - a);
  const few = brief && weights.length > BRIEF_POINTS;
  const total = sumOf(few ? weights.slice(0, BRIEF_POINTS) : weights);
  const covered = Math.min(total, sumOf(reading.points.filter((p) => p.heard).map((p) => p.weight)));
  const count = reading.points.filter((p) => p.heard).length;
  const asks = reading.asks.filter((a) => !a.rhetorical);
  const answered = asks.every((a) => a.answered);
  const gain = (points: number, reason: string): DialStep => ({
    dial: 'heard',
    points: Math.round(points),
    reason,
    check: null,
  });
  if (regulated)
    return [gain(signals.acknowledgement === 'none' ? 40 : 85, 'In this pack a reply may not take up details')];
  const generic = { none: 0, generic: 20, specific: 55 }[signals.acknowledgement];
  return [
    total > 0
      ? gain(
          (55 * covered) / total,
          `${count} of ${reading.points.length} points heard${few ? `; ${BRIEF_POINTS} are enough in a short post` : ''}`,
        )
      : gain(generic, `acknowledgement is ${signals.acknowledgement}`),
    reading.intensity < 2
      ? gain(20, 'no strong feeling to meet')
      : gain(
          { none: 0, weak: 8, met: 20 }[feelingMet],
          `their feeling is ${feelingMet === 'none' ? 'not met' : feelingMet === 'weak' ? 'met in a stock phrase' : 'met'}`,
        ),
    ...(asks.length === 0
      ? [gain(15, 'nothing asked')]
      : [gain(answered ? 15 : 0, answered ? 'their question is answered' : 'a question is open')]),
    gain(personal ? 10 : 0, personal ? 'names them or a detail of theirs' : 'no name and no detail of theirs'),
  ];
}

function owned({ signals, named, findings, regulated }: Scored): DialStep[] {
  const gain = (points: number, reason: string): DialStep => ({ dial: 'owned', points, reason, check: null });
  const stock = findings.some((f) => f.check === 'apo-inconvenience');
  const apology =
    signals.apology === 'full'
      ? stock
        ? 15
        : signals.acknowledgement === 'specific'
          ? 45
          : 30
      : signals.apology === 'conditional'
        ? 5
        : 0;
  if (regulated)
    return [
      gain(apology > 0 ? 70 : 45, 'sympathy and a general commitment are what this pack allows'),
      gain(named ? 25 : 10, 'who speaks'),
    ];
  return [
    gain(apology, signals.apology === 'none' ? 'no apology' : `${signals.apology} apology`),
    gain(signals.ownership ? 30 : 0, signals.ownership ? 'takes responsibility' : 'nobody takes responsibility'),
    gain(named ? 25 : 10, named ? 'one person acts' : '“we” only'),
  ];
}

function fixed({ signals, door }: Scored): DialStep[] {
  const gain = (points: number, reason: string): DialStep => ({ dial: 'fixed', points, reason, check: null });
  return [
    gain(signals.nextStep ? 45 : 0, signals.nextStep ? 'a step is named' : 'no step'),
    gain(signals.timeframe ? 25 : 0, signals.timeframe ? 'says when' : 'does not say when'),
    gain(signals.contact ? 20 : 0, signals.contact ? 'a way to reach a person' : 'no way to reach a person'),
    gain(door ? 10 : 0, door ? 'leaves a door open' : 'ends without a door'),
  ];
}

function lossSteps({ findings, reading }: Scored): DialStep[] {
  const steps: DialStep[] = [];
  for (const dial of ['heard', 'owned', 'fixed'] as const) {
    if (dial === 'heard' ? !needsHearing(reading) : !needsRepair(reading)) continue;
    for (const check of new Set(findings.map((f) => f.check))) {
      const loss = LOSSES[dial][check];
      if (loss) steps.push({ dial, points: -loss, reason: 'lost by', check });
    }
  }
  const heat = findings
    .filter(
      (f) => ['def', 'blame', 'tone'].includes(f.group) || f.check === 'ack-policing' || f.check === 'close-brushoff',
    )
    .sort((a, b) => b.severity - a.severity);
  // Halved from the third hit on: a draft that is bad enough should not sink without end.
  heat.forEach((f, i) =>
    steps.push({
      dial: 'calm',
      points: -Math.round(CALM_LOSS[f.severity] / (i < 2 ? 1 : 2)),
      reason: 'lost by',
      check: f.check,
    }),
  );
  for (const f of findings.filter((x) => x.group === 'safe'))
    steps.push({ dial: 'safe', points: -SAFE_LOSS[f.severity], reason: 'lost by', check: f.check });
  return steps.filter((s) => s.points !== 0);
}

const WEIGHTS: Record<DialId, number> = { heard: 30, owned: 20, fixed: 15, calm: 20, safe: 15 };

/**
 * Weighted mean over the dials that apply, and the gates: S4 at most 30, S3 at most 70, unheard or canned at most 60, and
 * at most the mean times calm, for nothing that a reply earns outweighs its defending itself.
 */
function overall(parts: Record<DialId, number | null>, { findings, reading, signals }: Scored): OverallSum {
  const used = (Object.keys(WEIGHTS) as DialId[]).filter((dial) => parts[dial] !== null);
  // Without the message the four dials left weigh alike.
  const weight = (dial: DialId) => (reading ? WEIGHTS[dial] : 25);
  const all = used.reduce((n, dial) => n + weight(dial), 0);
  const mean = used.reduce((n, dial) => n + parts[dial]! * weight(dial), 0) / all;
  const worst = findings.reduce((n, f) => Math.max(n, f.severity), 0);
  const unheard = reading && reading.severity >= 2 && parts.heard !== null && parts.heard < 40;
  const gates = [
    ...(worst >= 4 ? [{ most: 30, reason: 'something here must not be posted' }] : []),
    ...(unheard ? [{ most: 60, reason: 'a real failure is not taken up' }] : []),
    ...(reading && signals.canned && needsRepair(reading)
      ? [{ most: 60, reason: 'it would fit under any message' }]
      : []),
    ...(worst >= 3 ? [{ most: 70, reason: 'a finding is serious' }] : []),
    {
      most: Math.round((mean * (parts.calm ?? 100)) / 100),
      reason: 'what defends, blames or jars takes its part of the rest',
    },
  ].sort((a, b) => a.most - b.most);
  return {
    mean,
    shares: Object.fromEntries(used.map((dial) => [dial, weight(dial) / all])),
    gate: gates.find(({ most }) => most < Math.round(mean)) ?? null,
  };
}

const sumOf = (values: number[]) => values.reduce((n, value) => n + value, 0);
const clamp = (n: number) => Math.max(0, Math.min(100, Math.round(n)));
