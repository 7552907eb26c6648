import type { Corrections, Message, Playbook, Reading } from '../types';
import { sameContact } from '../text/own-contact';
import { personalIn } from '../text/personal';
import { asksOf } from './asks';
import { correctedAsks, correctedAuthor, correctedFeelings, correctedIntensity, correctedPoints } from './corrected';
import { authorOfMessage, believedOf } from './guess';
import { withDetails } from './details';
import { feelingsOf, intensityOf } from './intensity';
import { LONGEST_MESSAGE, readSentences } from './net';
import { pointsOf } from './points';
import { routeOf } from './route';
import { severityOf } from './severity';
import { wantsOf } from './wants';

const KEPT = 50;
const cache = new Map<string, Reading>();

/**
 * Reads a customer's message: what they raised, feel, ask and want, who may be writing, and how it is best met.
 * Pure and cached by all that it reads; reads the first 5,000 characters.
 * @param playbook its own contacts are nobody's personal data
 * @param earlier turns of the same thread, by whomever
 * @param corrections the user's word, which wins; all that is read after it follows
 * @returns points and asks with `heard` and `answered` still open; hear() fills them from a draft
 */
export function readCustomer(
  message: Message,
  playbook: Playbook,
  earlier: readonly Message[] = [],
  corrections?: Corrections,
): Reading {
  const turns = 1 + earlier.filter((m) => m.author !== null && m.author === message.author).length;
  const said = corrections && { ...corrections, hearing: [] };
  const key = JSON.stringify([
    turns,
    message.rating,
    playbook.ownContacts,
    said,
    message.text.slice(0, LONGEST_MESSAGE),
  ]);
  const known = cache.get(key);
  if (known) return known;
  const reading = read(message, playbook.ownContacts, turns, corrections ?? AS_READ);
  if (cache.size >= KEPT) cache.delete(cache.keys().next().value!);
  cache.set(key, reading);
  return reading;
}

const AS_READ: Corrections = { removed: [], added: [], hearing: [], feelings: null, intensity: null, author: null };

function read(message: Message, ownContacts: readonly string[], turns: number, said: Corrections): Reading {
  const text = message.text.slice(0, LONGEST_MESSAGE);
  const sentences = readSentences(text);
  const raised = correctedPoints(pointsOf(text, sentences), said, text, sentences).map((p) => withDetails(p, text));
  const feelings = correctedFeelings(feelingsOf(text, sentences), said.feelings, raised, text);
  const intensity = correctedIntensity(intensityOf(text, sentences, feelings), said);
  const asked = correctedAsks(asksOf(text, sentences), said.removed);
  const questioned = asked.some((a) => !a.rhetorical);
  const author = correctedAuthor(authorOfMessage(text, sentences, raised, feelings, questioned), said.author);
  // Bait, threats and cries for help are not answered point by point.
  const plain = !believedOf(author, ['troll', 'spam', 'satire', 'threat', 'doxxing', 'at-risk']);
  const points = plain ? raised : [];
  const asks = plain ? asked : [];
  const severity = severityOf(text, sentences, points, feelings, intensity, author, message.rating);
  const { route, reason, author: routeFor } = routeOf(sentences, author, points, severity, turns);
  return {
    feelings,
    intensity,
    points,
    asks,
    wants: wantsOf(sentences),
    author,
    severity,
    route,
    routeReason: reason,
    routeFor,
    personal: personalIn(text)
      .filter((p) => !ownContacts.some((own) => sameContact(own, p.text)))
      .map((p) => p.span),
  };
}
