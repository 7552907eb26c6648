import type { Exchange, Playbook, Reading, Review, Signals, Span } from './types';
import { impliedFindings } from './checks/shared/implied';
import { disputed, inOrder, runChecks } from './checks/shared/run';
import { readCustomer } from './customer';
import { feelingMet, hear } from './customer/hearing';
import { readDraft } from './draft';
import type { Readings } from './reader/readings';
import { harvest } from './rewrite/facts';
import { dialsOf } from './score/dials';
import { verdictOf } from './score/verdict';
import { apologyOf, draftSignals, HEDGES, signed } from './signals/fold';
import { greetsByName } from './signals/greeting';
import { learnedAcknowledgement, learnedHearing, learnedPromises, learnedSignals } from './signals/learned';
import { signature } from './signals/signature';
import { languageOf } from './text/language';
import type { PlacedSentence } from './text/net';
import { joined } from './text/spans';

export const NO_PLAYBOOK: Playbook = { pack: 'general', ownContacts: [], firm: null };

/** What is read of a longer draft, in UTF-16 units: no site takes a reply of this length. */
export const LONGEST_DRAFT = 50_000;

/**
 * Judges a draft against the message it answers. The one entry for page, panel, practice, audit and command line:
 * pure, synchronous and deterministic.
 * @param exchange offsets in the result are UTF-16 offsets of `exchange.draft` (points and asks: of `exchange.customer.text`)
 * @param readings the learned reader's, of this same exchange; without them the frames stand alone and `reader` says so
 */
export function review(exchange: Exchange, playbook: Playbook = NO_PLAYBOOK, readings: Readings | null = null): Review {
  const draft = exchange.draft.slice(0, LONGEST_DRAFT);
  const bounded = { ...exchange, draft };
  const language = languageOf(draft);
  const sentences = language === 'other' ? [] : readDraft(draft);
  const learned = language === 'other' ? null : readings;
  const marks = signed(sentences);
  const framed = draftSignals(draft, exchange.customer?.text ?? null, marks, sentences);
  const signals = learned ? learnedSignals(framed, learned) : framed;
  const context = { exchange: bounded, playbook, signals, sentences };

  const reading = read(exchange, playbook, sentences, learned, (unheard) => disputed({ ...context, reading: unheard }));
  signals.acknowledgement = learned ? learnedAcknowledgement(learned, reading) : acknowledged(reading, signals);
  const said = runChecks({ ...context, reading });
  const findings = learned ? inOrder([...said, ...impliedFindings(learned, said, bounded, sentences)]) : said;
  signals.apology = apologyOf(
    sentences,
    marks,
    findings.filter((f) => HEDGES.includes(f.check)),
  );

  const personal = greetsByName(draft, exchange.customer) || (reading?.points.some((p) => p.heard) ?? false);
  const signedBy = signature(draft) !== null;
  const { dials, steps } = dialsOf({
    reading,
    signals,
    findings,
    personal,
    feelingMet: reading ? feelingMet(reading, sentences) : 'none',
    door: marks.door.length > 0 || signedBy,
    named: marks.named.length > 0 || signedBy,
    regulated: playbook.pack === 'health' || playbook.pack === 'finance',
  });
  const promises = joined([...marks.promise, ...(learned ? learnedPromises(learned) : [])]);
  return {
    reading,
    findings,
    signals,
    dials,
    steps,
    language,
    kept: harvest(draft),
    reader: learned ? 'with' : 'without',
    verdict: verdictOf({ dials, findings, reading, signals, draft, language }),
    promises: promises.map((span) => ({ span, due: null })),
  };
}

function read(
  exchange: Exchange,
  playbook: Playbook,
  sentences: PlacedSentence[],
  learned: Readings | null,
  disputes: (unheard: Reading) => Span[],
): Reading | null {
  if (!exchange.customer?.text.trim()) return null;
  const unheard = readCustomer(exchange.customer, playbook);
  const voided = disputes(unheard);
  const heard = hear(unheard, exchange.customer, sentences, voided);
  return learned ? learnedHearing(heard, learned) : heard;
}

/** `specific` where one point is taken up as heard; `generic` where the reply is only sorry or kind in general. */
function acknowledged(reading: Reading | null, signals: Signals): Signals['acknowledgement'] {
  if (reading?.points.some((p) => p.heard)) return 'specific';
  return signals.apology === 'none' && !signals.ownership ? 'none' : 'generic';
}
