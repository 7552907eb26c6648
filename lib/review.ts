import type { Exchange, Playbook, Reading, Review, Signals } from './types';
import { disputed, runChecks } from './checks/shared/run';
import { readCustomer } from './customer';
import { feelingMet, hear } from './customer/hearing';
import { readDraft } from './draft';
import { harvest } from './rewrite/facts';
import { dialsOf } from './score/dials';
import { verdictOf } from './score/verdict';
import { apologyOf, draftSignals, HEDGES, signed } from './signals/fold';
import { greetsByName } from './signals/greeting';
import { signature } from './signals/signature';
import { languageOf } from './text/language';
import { joined } from './text/spans';

export const NO_PLAYBOOK: Playbook = { pack: 'general', ownContacts: [], firm: null };

/** What is read of a longer draft, in UTF-16 units: no site takes a reply of this length. */
export const LONGEST_DRAFT = 50_000;

/**
 * Judges a draft against the message it answers. The one entry for page, panel, practice, audit and command line:
 * pure, synchronous and deterministic.
 * @param exchange offsets in the result are UTF-16 offsets of `exchange.draft` (points and asks: of `exchange.customer.text`)
 */
export function review(exchange: Exchange, playbook: Playbook = NO_PLAYBOOK): Review {
  const draft = exchange.draft.slice(0, LONGEST_DRAFT);
  const bounded = { ...exchange, draft };
  const language = languageOf(draft);
  const sentences = language === 'other' ? [] : readDraft(draft);
  const marks = signed(sentences);
  const signals = draftSignals(draft, exchange.customer?.text ?? null, marks, sentences);
  const context = { exchange: bounded, playbook, signals, sentences };

  const reading = read(exchange, playbook, (unheard) => disputed({ ...context, reading: unheard }), sentences);
  signals.acknowledgement = acknowledged(reading, signals);
  const findings = runChecks({ ...context, reading });
  signals.apology = apologyOf(sentences, marks, findings.filter((f) => HEDGES.includes(f.check)));

  const personal = greetsByName(draft, exchange.customer) || (reading?.points.some((p) => p.heard) ?? false);
  const signedBy = signature(draft) !== null;
  const { dials, steps } = dialsOf({
    reading, signals, findings, personal, feelingMet: reading ? feelingMet(reading, sentences) : 'none',
    door: marks.door.length > 0 || signedBy, named: marks.named.length > 0 || signedBy,
    regulated: playbook.pack === 'health' || playbook.pack === 'finance',
  });
  return {
    reading, findings, signals, dials, steps, language, reader: 'without', kept: harvest(draft),
    verdict: verdictOf({ dials, findings, reading, signals, draft, language }),
    promises: joined(marks.promise).map((span) => ({ span, due: null })),
  };
}

function read(exchange: Exchange, playbook: Playbook, voided: (unheard: Reading) => { start: number; end: number }[], sentences: ReturnType<typeof readDraft>): Reading | null {
  if (!exchange.customer?.text.trim()) return null;
  const unheard = readCustomer(exchange.customer, playbook);
  return hear(unheard, exchange.customer, sentences, voided(unheard));
}

/** `specific` where one point is taken up as heard; `generic` where the reply is only sorry or kind in general. */
function acknowledged(reading: Reading | null, signals: Signals): Signals['acknowledgement'] {
  if (reading?.points.some((p) => p.heard)) return 'specific';
  return signals.apology === 'none' && !signals.ownership ? 'none' : 'generic';
}
