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

/** Sentences at or above these are courtesy, or a way to get in touch, and tell nothing of the matter. */
const COURTESY = 0.4;
const CONTACT = 0.5;

/** What the reader makes of the whole reply, as log-odds a tenth of a thousandth short of certainty. */
export function replyOdds({ reply }: Readings): Features {
  const { none, generic, specific } = reply.acknowledgement;
  const features: Features = { 'read-none': log(none), 'read-generic': log(generic), 'read-specific': log(specific) };
  for (const name of TELLING) features[`read-${name}`] = log(reply.scores[name]) - log(1 - reply.scores[name]);
  return features;
}

/** The same with how near reply and message come to each other; cosines are scaled to weigh as much as odds. */
export function acknowledgementEvidence(readings: Readings): Features {
  const { sentences, reply } = readings;
  const most = (values: number[]) => Math.max(0, ...values);
  const told = sentences.filter((s) => s.probs.hollow < COURTESY && s.contact < CONTACT).length;
  const like = Math.max(0.01, ...reply.points.map((p) => p.p));
  return {
    ...replyOdds(readings),
    'near-message': 4 * most(sentences.map((s) => s.closest)),
    'near-message-telling': 4 * most(sentences.map((s) => s.closest * (1 - s.probs.hollow))),
    'near-whole': 4 * reply.cosine,
    'near-point': 4 * most(reply.points.map((p) => p.cosine)),
    'like-point': Math.log(like / (1 - like + 0.01)) / 2,
    telling: Math.min(told, 4) / 2,
    courtesy: Number(told === 0),
    faults: 2 * most(sentences.map((s) => s.probs.defensive + s.probs.blame)),
  };
}

const log = (p: number): number => Math.log(p + 0.003);
