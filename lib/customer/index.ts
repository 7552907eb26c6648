import type { Message, Playbook, Reading } from '../types';
import { sameContact } from '../text/own-contact';
import { personalIn } from '../text/personal';
import { asksOf } from './asks';
import { authorOfMessage, believedOf } from './guess';
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
 * @returns points and asks with `heard` and `answered` still open; hear() fills them from a draft
 */
export function readCustomer(message: Message, playbook: Playbook, earlier: readonly Message[] = []): Reading {
  const turns = 1 + earlier.filter((m) => m.author !== null && m.author === message.author).length;
  const key = JSON.stringify([turns, message.rating, playbook.ownContacts, message.text.slice(0, LONGEST_MESSAGE)]);
  const known = cache.get(key);
  if (known) return known;
  const reading = read(message, playbook.ownContacts, turns);
  if (cache.size >= KEPT) cache.delete(cache.keys().next().value!);
  cache.set(key, reading);
  return reading;
}

function read(message: Message, ownContacts: readonly string[], turns: number): Reading {
  const text = message.text.slice(0, LONGEST_MESSAGE);
  const sentences = readSentences(text);
  const feelings = feelingsOf(text, sentences);
  const intensity = intensityOf(text, sentences, feelings);
  const raised = pointsOf(text, sentences);
  const asked = asksOf(text, sentences);
  const author = authorOfMessage(
    text,
    sentences,
    raised,
    feelings,
    asked.some((a) => !a.rhetorical),
  );
  // Bait, threats and cries for help are not answered point by point.
  const plain = !believedOf(author, ['troll', 'spam', 'satire', 'threat', 'doxxing', 'at-risk']);
  const points = plain ? raised : [];
  const asks = plain ? asked : [];
  const severity = severityOf(text, sentences, points, feelings, intensity, author, message.rating);
  const { route, reason } = routeOf(sentences, author, points, severity, turns);
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
    personal: personalIn(text)
      .filter((p) => !ownContacts.some((own) => sameContact(own, p.text)))
      .map((p) => p.span),
  };
}
