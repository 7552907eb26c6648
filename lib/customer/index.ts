import type { Message, Playbook, Reading } from '../types';
import { personalIn } from '../text/personal';
import { asksOf } from './asks';
import { authorOfMessage } from './guess';
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
 * Pure and cached by the message's text and stars; reads the first 5,000 characters.
 * @returns points and asks with `heard` and `answered` still open; hear() fills them from a draft
 */
export function readCustomer(message: Message, playbook: Playbook): Reading {
  const key = `${playbook.pack}\n${message.rating}\n${message.text.slice(0, LONGEST_MESSAGE)}`;
  const known = cache.get(key);
  if (known) return known;
  const reading = read(message);
  if (cache.size >= KEPT) cache.delete(cache.keys().next().value!);
  cache.set(key, reading);
  return reading;
}

function read(message: Message): Reading {
  const text = message.text.slice(0, LONGEST_MESSAGE);
  const sentences = readSentences(text);
  const feelings = feelingsOf(text, sentences);
  const intensity = intensityOf(text, sentences, feelings);
  const points = pointsOf(text, sentences);
  const asks = asksOf(text, sentences);
  const author = authorOfMessage(text, sentences, points, feelings, asks.some((a) => !a.rhetorical));
  const severity = severityOf(text, sentences, points, feelings, intensity);
  const { route, reason } = routeOf(sentences, author, points, severity);
  return {
    feelings, intensity, points, asks, wants: wantsOf(sentences), author, severity, route, routeReason: reason,
    personal: personalIn(text).map((p) => p.span),
  };
}
