/** What a hindsight sentence was about, and the forward offer that serves it without looking back. */
const OFFERS: [RegExp, string][] = [
  [/\b(?:call|phone|ring)/i, 'I wish we had made it easier to reach us before you came.'],
  [/\b(?:tell|told|mention|speak|spoke|said|say|ask|inform|let us know|notif)/i, 'I’d like to put this right now.'],
  [/\b(?:read|check|look|notice|listing|website|menu|sign)/i, 'We could have made that clearer, and I’ll see to it.'],
  [/\b(?:book|reserv|order|plan)/i, 'I’d like to find a time that works for you.'],
];

/** A sentence that can stand where the hindsight stood, or null where its subject is not clear. */
export function offerFor(sentence: string): string | null {
  return OFFERS.find(([about]) => about.test(sentence))?.[1] ?? null;
}
