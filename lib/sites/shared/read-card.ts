import type { Message } from '../../types';
import type { FoundMessage } from '../site';
import { authorOf, bodyOf } from './generic';
import { asTurns, found, messageText, nameText, precedes } from './message';
import { starsOf } from './stars';
import { answeredBy, type Card } from './ways';

/** What a box answers, and the rule that found it. */
export interface Answered {
  element: Element;
  rule: Card;
}

/** The first card that one of the ways of `cards` finds, each kind of card by all its ways in turn. */
export function answered(box: Element, cards: Card[]): Answered | null {
  for (const rule of cards) {
    for (const way of rule.ways) {
      const element = answeredBy(way, rule, box);
      if (element) return { element, rule };
    }
  }
  return null;
}

/** Reads a card by its rule. What is in a card nested in it is somebody else's, and an open editor is nobody's yet. */
export function readCard(card: Answered | null): FoundMessage | null {
  if (!card) return null;
  const { element, rule } = card;
  const isOwn = (part: Element) => {
    const nearest = part.closest(rule.card);
    return (nearest === element || !nearest || !element.contains(nearest)) && !part.closest('[contenteditable="true"]');
  };
  const own = (selector: string) => [...element.querySelectorAll(selector)].filter(isOwn);
  const leaveOut = [rule.card, rule.leaveOut].filter(Boolean).join();
  const isText = (part: Element) =>
    !(rule.leaveOut && part.closest(rule.leaveOut)) && !(rule.author && part.closest(rule.author));
  const parts = rule.text ? own(rule.text).filter(isText) : [];
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const texts = outer.map((part) => messageText(part, leaveOut)).filter(Boolean);
  // Without the names the rule knows, a card is read as any other; with them, no words means none were written.
  const general = !rule.text || (!outer.length && !element.matches(rule.card));
  const names = rule.author ? own(rule.author).map((part) => nameText(part)) : [element.getAttribute('author')];
  const name = names.find(Boolean) ?? (general ? authorOf(element) : null);
  return found(element, 'by-rule', {
    text: general ? bodyOf(element) : texts.join('\n\n'),
    author: name,
    rating: starsOf(element, rule.rating, rule.scale),
  });
}

/** The turns before the answered card: the cards around it, then those before it in its thread. */
export function turnsBefore(card: Answered | null): Message[] {
  if (!card) return [];
  const { element, rule } = card;
  const around: Element[] = [];
  for (let up = element.parentElement?.closest(rule.card); up; up = up.parentElement?.closest(rule.card))
    around.unshift(up);
  const thread = rule.thread ? element.closest(rule.thread) : null;
  const before = [...(thread?.querySelectorAll(rule.card) ?? [])].filter(
    (other) => precedes(other, element) && !around.includes(other),
  );
  return asTurns([...around, ...before].map((turn) => readCard({ element: turn, rule })));
}
