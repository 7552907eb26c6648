import type { Exchange, Finding, Playbook, Reading, Review, Span } from './types';
import { impliedFindings } from './checks/shared/implied';
import { disputed, type Found, inOrder, isOff, runChecks } from './checks/shared/run';
import { readCustomer } from './customer';
import { acknowledgementOf } from './customer/acknowledged';
import { correctedHearing } from './customer/corrected';
import { feelingMet, hear } from './customer/hearing';
import { readDraft } from './draft';
import type { Readings } from './reader/readings';
import { harvest } from './rewrite/facts';
import { withFixes } from './rewrite/fallback';
import { dialsOf } from './score/dials';
import { verdictOf } from './score/verdict';
import { learnedAcknowledgement } from './signals/acknowledged';
import { apologyOf, draftSignals, HEDGES, type Signed, signed } from './signals/fold';
import { greetsByName } from './signals/greeting';
import { learnedHearing } from './signals/hearing';
import { learnedPromises, learnedSignals } from './signals/learned';
import { signature } from './signals/signature';
import { languageOf } from './text/language';
import type { PlacedSentence } from './text/net';
import { joined } from './text/spans';

export const NO_PLAYBOOK: Playbook = { pack: 'general', ownContacts: [], firm: null };

/** What is read of a longer draft, in UTF-16 units: no site takes a reply of this length. */
export const LONGEST_DRAFT = 50_000;

/** How a draft stands, without what only its writer asks for: fixes, facts, promises and the verdict in words. */
export interface Judgement extends Pick<Review, 'reading' | 'signals' | 'dials'> {
  findings: readonly Omit<Finding, 'fixes'>[];
}

/** A judgement with what a review goes on from. */
interface Judged extends Judgement, Pick<Review, 'steps' | 'sum' | 'language'> {
  findings: Found[];
  sentences: PlacedSentence[];
  marks: Signed;
  learned: Readings | null;
}

/**
 * Judges a draft against the message it answers. The one entry for page, panel, practice, audit and command line:
 * pure, synchronous and deterministic.
 * @param exchange offsets in the result are UTF-16 offsets of `exchange.draft` (points and asks: of `exchange.customer.text`)
 * @param readings the learned reader's, of this same exchange; without them the frames stand alone and `reader` says so
 */
export function review(exchange: Exchange, playbook: Playbook = NO_PLAYBOOK, readings: Readings | null = null): Review {
  const draft = exchange.draft.slice(0, LONGEST_DRAFT);
  const judged = judgedOf({ ...exchange, draft }, playbook, readings);
  const { reading, signals, dials, steps, sum, language, learned, marks } = judged;
  const mended = judged.findings.map((finding): Finding => ({ ...finding, fixes: finding.fixes() }));
  const findings = withFixes(mended, draft, judged.sentences);
  const promises = joined([...marks.promise, ...(learned ? learnedPromises(learned) : [])]);
  return {
    reading,
    findings,
    signals,
    dials,
    steps,
    sum,
    language,
    kept: harvest(draft),
    reader: learned ? 'with' : 'without',
    verdict: verdictOf({ dials, findings, reading, signals, draft, language }),
    promises: promises.map((span) => ({ span, due: null })),
  };
}

/** The same without fixes and words for the writer, for whoever only weighs one draft against another: it costs less. */
export const judge = (exchange: Exchange, playbook: Playbook, readings: Readings | null = null): Judgement =>
  judgedOf({ ...exchange, draft: exchange.draft.slice(0, LONGEST_DRAFT) }, playbook, readings);

/** @param exchange its draft is read whole */
function judgedOf(exchange: Exchange, playbook: Playbook, readings: Readings | null): Judged {
  const { draft } = exchange;
  const language = languageOf(draft);
  const sentences = language === 'other' ? [] : readDraft(draft);
  const learned = language === 'other' ? null : readings;
  const marks = signed(sentences);
  const framed = draftSignals(draft, exchange.customer?.text ?? null, marks, sentences);
  const signals = learned ? learnedSignals(framed, learned) : framed;
  const context = { exchange, playbook, signals, sentences };

  const unheard = exchange.customer?.text.trim()
    ? readCustomer(exchange.customer, playbook, exchange.earlier, exchange.corrections)
    : null;
  const voided = disputed({ ...context, reading: unheard });
  const reading = heardIn(unheard, exchange, sentences, learned, voided);
  const acknowledgement = acknowledgementOf(
    { customer: exchange.customer?.text ?? '', draft, reading, sentences, signals, disputes: voided.length > 0 },
    learned ? learnedAcknowledgement(learned) : null,
  );
  const known = { ...signals, acknowledgement };
  const said = runChecks({ ...context, signals: known, reading });
  const implied = learned ? impliedFindings(learned, said, exchange, sentences) : [];
  const findings = inOrder([...said, ...implied.filter((finding) => !isOff(finding.check, playbook))]);
  const apology = apologyOf(
    sentences,
    marks,
    findings.filter((f) => HEDGES.includes(f.check)),
  );

  const all = { ...known, apology };
  const personal = greetsByName(draft, exchange.customer) || (reading?.points.some((p) => p.heard) ?? false);
  const signedBy = signature(draft) !== null;
  const score = dialsOf({
    reading,
    signals: all,
    findings,
    personal,
    feelingMet: reading ? feelingMet(reading, sentences) : 'none',
    door: marks.door.length > 0 || signedBy,
    named: marks.named.length > 0 || signedBy,
    brief: exchange.limit?.unit === 'x',
    regulated: playbook.pack === 'health' || playbook.pack === 'finance',
  });
  return { reading, findings, signals: all, language, ...score, sentences, marks, learned };
}

function heardIn(
  unheard: Reading | null,
  { customer, draft, corrections }: Exchange,
  sentences: PlacedSentence[],
  learned: Readings | null,
  voided: Span[],
): Reading | null {
  if (!unheard || !customer) return null;
  const heard = hear(unheard, customer, sentences, voided, learned ? learnedHearing(learned) : undefined);
  return correctedHearing(heard, draft, corrections?.hearing ?? []);
}
