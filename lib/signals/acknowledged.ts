import type { Features } from '../customer/linear';
import type { Weighing } from '../customer/acknowledged';
import type { Readings } from '../reader/readings';
import ACKNOWLEDGED from './acknowledged.json';

/** The models fitted with the learned reader's readings; scripts/fit-customer.ts writes them. */
const WITH_READER: Weighing = ACKNOWLEDGED;

/** What the learned reader knows of how a reply takes the message up. */
export const learnedAcknowledgement = (readings: Readings): { evidence: Features; weighing: Weighing } => ({
  evidence: acknowledgementEvidence(readings),
  weighing: WITH_READER,
});

/** Scores of the whole reply that tell courtesy from substance. */
const TELLING = ['canned', 'hollow', 'ownership', 'nextStep', 'contact', 'defensive', 'blame'] as const;

/** Each as log-odds, a tenth of a thousandth short of certainty. */
export function acknowledgementEvidence({ reply }: Readings): Features {
  const { none, generic, specific } = reply.acknowledgement;
  const features: Features = { 'read-none': log(none), 'read-generic': log(generic), 'read-specific': log(specific) };
  for (const name of TELLING) features[`read-${name}`] = log(reply.scores[name]) - log(1 - reply.scores[name]);
  return features;
}

const log = (p: number): number => Math.log(p + 0.003);
