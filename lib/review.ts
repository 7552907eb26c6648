import type { Exchange, Finding, Playbook, Reading, Review, Signals } from './types';
import { runChecks } from './checks/shared/run';
import { readDraft } from './draft';
import { dialsOf } from './score/dials';
import { verdictOf } from './score/verdict';
import { apologyOf, offersContact, signed } from './signals/fold';
import { signature } from './signals/signature';
import { languageOf } from './text/language';
import { joined } from './text/spans';

export const NO_PLAYBOOK: Playbook = { pack: 'general', ownContacts: [], firm: null };

/** What is read of a longer draft: no site takes a reply of this length. */
export const LONGEST_DRAFT = 50_000;

/**
 * Judges a draft against the message it answers. The one entry for page, panel, practice, audit and command line:
 * pure, synchronous and deterministic.
 * @param exchange offsets in the result are UTF-16 offsets of `exchange.draft` (points: of `exchange.customer.text`)
 */
export function review(exchange: Exchange, playbook: Playbook = NO_PLAYBOOK): Review {
  const draft = exchange.draft.slice(0, LONGEST_DRAFT);
  const language = languageOf(draft);
  const sentences = language === 'other' ? [] : readDraft(draft);
  const marks = signed(sentences);
  const reading: Reading | null = null;
  const signals: Signals = {
    acknowledgement: 'none', apology: 'none', ownership: marks.ownership.length > 0, nextStep: marks['next-step'].length > 0 || offersContact(exchange, marks),
    timeframe: marks.timeframe.length > 0, contact: offersContact(exchange, marks), canned: false, shouting: false,
  };
  const findings: Finding[] = runChecks({ exchange: { ...exchange, draft }, playbook, reading, signals, sentences });
  signals.apology = apologyOf(sentences, marks, findings.filter((f) => ['apo-if', 'apo-perception', 'apo-but'].includes(f.check)));
  const { dials, steps } = dialsOf({ reading, signals, findings, feelingMet: 'none', personal: false, door: marks.door.length > 0 || signature(draft) !== null, named: marks.named.length > 0 || signature(draft) !== null, regulated: false });
  return {
    reading, findings, signals, dials, steps, language, reader: 'without', kept: [],
    verdict: verdictOf({ dials, findings, reading, signals, draft, language }),
    promises: joined(marks.promise).map((span) => ({ span, due: null })),
  };
}
