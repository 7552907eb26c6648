import { copies } from '../alike';

const LAST_PHRASE = / (?:for|in|on|at|with|from|to|of|without) (?:(?:the|an?|your|our) )?[\p{L}\p{N}]+$/u;

/** Ways of saying the same in slightly other words, the nearest first. */
const WAYS: ((text: string) => string)[] = [
  (text) => text,
  // "two weeks late" → "two full weeks late"
  (text) =>
    text.replace(
      /(?<=(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) )(?=(?:minutes|hours|days|weeks|months|years)\b)/u,
      'full ',
    ),
  // "4 weeks for a repair" → "4 weeks of waiting for a repair"
  (text) => text.replace(/(?<=\b(?:minutes|hours|days|weeks|months) )(?=for (?:an?|the|your|our) )/u, 'of waiting '),
  // "the hotel room" → "your hotel room"
  (text) =>
    text.replace(
      /^the (?=(?:\p{Ll}+ )?(?:room|food|order|table|meal|parcel|package|delivery|flight|cabin|bed|bathroom|shower|account|card|bill|refund|coffee|pizza|drinks?|luggage|bags?|booking|appointment)\b)/u,
      'your ',
    ),
  (text) => text.replace(/n’t\b/, ' not').replace('ca not', 'cannot'),
  // The last "for the engineer" goes.
  (text) => text.replace(LAST_PHRASE, ''),
  (text) => text.replace(LAST_PHRASE, '').replace(LAST_PHRASE, ''),
];

const JOINS = ['', 'and', 'that', 'isn’t', 'is'];

/** The text so that no six words in a row are the customer's own, or null: theirs is their sentence, not ours. */
export function unlike(text: string, customer: string): string | null {
  for (const way of WAYS) {
    const other = way(text);
    // The sentence it ends up in may go on as theirs did: "… repair, and".
    if (other.split(' ').length > 1 && !JOINS.some((join) => copies(`${other} ${join}`, customer))) return other;
  }
  return null;
}
