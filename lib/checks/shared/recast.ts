/** What a sentence was about, and sentences that serve the same matter without pointing at the reader. First match wins. */
export type Recast = readonly (readonly [about: RegExp, ...texts: string[]])[];

/** The wordings for what this sentence is about; the last entry of a table should match anything. */
export function recast(table: Recast, sentence: string): string[] {
  const row = table.find(([about]) => about.test(sentence));
  return row ? (row.slice(1) as string[]) : [];
}

/** For what a customer did or left undone. */
export const UNDONE: Recast = [
  [
    /\b(?:nobody|no one|no-one) (?:was |were )?(?:at )?(?:home|in\b|answered)|\bno one home|\bnot (?:home|in|available|reachable|present)|\bunreachable|\bdoor\b/i,
    'The delivery didn’t reach you, and we’ll try again [by when].',
  ],
  [
    /\b(?:tell|told|mention|inform|let us know|notif|rais|report|said|say|speak|spoke|ask)\w*/i,
    'We could have asked, and I’d like to put this right now.',
    'I wish it had been easier to tell us; what would have helped?',
  ],
  [
    /\b(?:read|check|look|notic|overlook|sign on|menu|listing|instruction|manual|website|page|rate|table|price)\w*/i,
    'That was easy to miss, so here it is: [the information].',
  ],
  [
    /\b(?:provid|send|sent|submit|suppl|enclos|return|fill|upload|declar|disclos|present|show|receipt|form|slip|code|enter|document)\w*/i,
    'To go on I still need [what is missing]; you can send it to [how to reach you].',
  ],
  [
    /\b(?:late|early|arriv|missed|appointment|slot|in time|deadline|cancel|window|wait)\w*/i,
    'The timing didn’t work out, and here is what I can do: [what you can do].',
  ],
  [
    /\b(?:sign|agree|accept|approv|authori|confirm|tick|consent|initial|chose|choose|cheapest|option|select|opt|pick|declin|turned down)\w*/i,
    'It didn’t turn out as you expected, and here is what I can do: [what you can do].',
  ],
  [
    /\b(?:message|call|mail|email|respond|repl|answer|reminder|contact)\w*/i,
    'We didn’t manage to reach you, so let me try again: [how to reach you].',
  ],
  [/./s, 'We could have made that step clearer, and I’d like to help with it now.'],
];

/** For questions that accuse. */
export const ASKED: Recast = [
  [
    /\b(?:tell|told|mention|say|said|speak|ask|complain|report|raise)\b/i,
    'What would have made it easier to tell us on the day? I’d like to change that.',
  ],
  [
    /\b(?:read|check|look|notice|see|website|menu)\b/i,
    'Where did you look for it? I’d like to make it easier to find.',
  ],
  [/\bexpect/i, 'What were you hoping for? That helps me see where we missed it.'],
  [
    /\b(?:kept|left|stored|washed|charged|used|rained|dropped|worn|damaged|rubbed)\b/i,
    'How did it look when you first saw the fault? That helps me find the cause.',
  ],
  [/\b(?:come|came|stay|order|book|wait)\b/i, 'What would you have liked us to do sooner?'],
  [/./s, 'Would you tell me a little more, so that I can put it right?'],
];
