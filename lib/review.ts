import type { Exchange, Playbook, Review } from './types';
import { readDraft } from './draft';
import { runChecks } from './checks/shared/run';

export const NO_PLAYBOOK: Playbook = { pack: 'general', ownContacts: [], firm: null };
export function review(exchange: Exchange, playbook: Playbook = NO_PLAYBOOK): Review {
  const sentences = readDraft(exchange.draft);
  const signals = {} as never;
  const findings = runChecks({ exchange, playbook, reading: null, signals, sentences });
  return { reading: null, findings, signals, dials: {} as never, steps: [], verdict: { id: 'nearly', words: '', detail: '' }, promises: [], kept: [], language: 'en', reader: 'without' };
}
