import { copies } from '../alike';
import { inFull } from '../style';

const LAST_PHRASE =
  /(?<!\b(?:nothing|anything|nobody)) (?:(?:for|in|on|at|with|from|of|without)(?: (?:the|an?|your|our|his|her|its))?|to (?:the|an?|your|our)) [\p{L}\p{N}]+(?: (?:full )?(?:minutes|hours|days|weeks|months|years))?$/u;

const SHORT = /\b(?:saw|had|got|lasted|worked|used|wore|stayed|spent)\b/u;

/** Ways of saying the same in slightly other words, the nearest first. */
const WAYS: ((text: string) => string)[] = [
  // "two weeks late" → "two full weeks late"; what lasted too short a time lasted "only" that
  (text) =>
    SHORT.test(text)
      ? text.replace(/\bfor (?=(?:\d+|a|an|two|three|four|five|six|ten) (?:minute|hour|day|week)s?\b)/u, 'for only ')
      : text.replace(
          /(?<=(?<!\b(?:after|in|within) )(?:\b\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) )(?=(?:minutes|hours|days|weeks|months|years)\b)/u,
          'full ',
        ),
  // "there was a queue of 15 cars" → "you were faced with a queue of 15 cars"
  (text) => text.replace(/^there (?:was|were) (?!no\b|not\b|nobody\b|nothing\b)/u, 'you were faced with '),
  // "right down the side" → "down the side"
  (text) => text.replace(/ (?:right|straight|completely|totally) (?=\p{L})/u, ' '),
  // "green in 2 days", "after three weeks", "for the whole week", "is writing to you"
  (text) => text.replace(/\bin (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}+s\b)/u, 'within '),
  (text) =>
    text.replace(/\bafter (?=(?:\d+|two|three|four|five|six) (?:minutes|hours|days|weeks|months)\b)/u, 'after only '),
  (text) => text.replace(/\bfor the whole (day|night|weekend|week|month)\b/u, 'all $1'),
  (text) => text.replace(/\b(is|are) (?=\p{Ll}+ing\b)/u, '$1 now '),
  (text) => text.replace(/\b(leak|crash|freez|smell|show|drain|load|sync|ring)e?s\b/u, 'is $1ing'),
  // "4 weeks for a repair" → "4 weeks of waiting for a repair"
  (text) =>
    text.includes('waited')
      ? text
      : text.replace(/(?<=\b(?:minutes|hours|days|weeks|months) )(?=for (?:an?|the|your|our) )/u, 'of waiting '),
  // "the hotel room" → "your hotel room"
  (text) =>
    text.replace(
      /^the (?=(?:\p{Ll}+ )?(?:room|food|order|table|meal|parcel|package|delivery|flight|cabin|bed|bathroom|shower|account|card|bill|refund|coffee|pizza|drinks?|luggage|bags?|booking|appointment)\b)/u,
      'your ',
    ),
  (text) =>
    text.replace(/(?<=\p{Ll} )the (?=(?:room|bed|bathroom|table|floor|ceiling|flat|kitchen|window)\b)/u, 'your '),
  (text) => text.replace(/\bwaited (?=\d|an? |(?:two|three|four|five|six|ten|over|nearly|almost) )/u, 'waited for '),
  (text) =>
    text.replace(/\bwith no (?=(\p{L}+))/u, (_, noun: string) =>
      /s$|^(?:water|heating|heat|power|internet|notice|warning|explanation|food|help|sauce|cheese|milk|hot|cold)$/.test(
        noun,
      )
        ? 'without any '
        : `without a${/^[aeiou]/.test(noun) ? 'n' : ''} `,
    ),
  (text) => text.replace(/n’t\b/, ' not').replace('ca not', 'cannot'),
  (text) => text.replace(/\btold (?=(?:there|you|we|your|our|the|no) )/u, 'told that '),
  (text) => SWAPS.reduce((said, [from, to]) => said.replace(from, to), text),
  // The last "for the engineer" goes.
  (text) => text.replace(LAST_PHRASE, ''),
  (text) => text.replace(LAST_PHRASE, ''),
  // "… at the till with a full trolley and three kids": what happened stays.
  (text) => text.replace(LONG_PHRASE, '$1'),
];
const LONG_PHRASE =
  /^((?:\S+ ){3,}?(?!(?:was|were|is|are|nothing|anything)\b)\S+) (?:with|without|for|in|on|at|from) \p{L}.*$/u;

const SWAPS: [RegExp, string][] = [
  [/\bcame back\b/u, 'came home'],
  [/\b(?:arrived|turned up)\b/u, 'came'],
  [/\bnext to\b/u, 'beside'],
  [/(?<!once )\bagain\b/u, 'yet again'],
  [/(?<=\p{Ll} )past (?=your|the|our)/u, 'beyond '],
  [/\ball night\b/u, 'through the night'],
  [/\ball (?=(?:weekend|week|day|month|evening|morning|afternoon)\b)/u, 'the whole '],
  [/(?<!ever )\bsince (?=(?:\p{Lu}|last|yesterday)\p{L}*\b)/u, 'ever since '],
  [/\bwhen (?=you (?:asked|ordered|paid|booked|wanted|requested)\b)/u, 'although '],
  [/\bevery day\b/u, 'day after day'],
  [
    /(?<!back )\bin (?=(?:January|February|March|April|June|July|August|September|October|November|December)\b)/u,
    'back in ',
  ],
  [/\bhave had to leave\b/u, 'have ended up leaving'],
  [/\bhad to leave\b/u, 'ended up leaving'],
  [/\binstead of\b/u, 'rather than'],
  [/\bmore than\b/u, 'over'],
  [/\bless than\b/u, 'under'],
  [/\bimpossible to\b/u, 'far too hard to'],
];
const JOINS = ['', 'and', 'that', 'isn’t', 'is'];

/** The text so that no six words in a row are the customer's own, changed as little as possible; null where that fails: theirs is their sentence, not ours. */
export function unlike(text: string, customer: string): string | null {
  // The sentence it ends up in may go on as theirs did: "… repair, and".
  const alike = (other: string) =>
    JOINS.some((join) => copies(`${other} ${join}`, customer)) || (/’/.test(other) && copies(inFull(other), customer));
  let tried = [text];
  for (const way of WAYS) {
    for (const other of tried) if (other.split(' ').length > 1 && !alike(other)) return other;
    tried = [...new Set([...tried, ...tried.map(way)])];
  }
  return tried.find((other) => other.split(' ').length > 1 && !alike(other)) ?? null;
}
