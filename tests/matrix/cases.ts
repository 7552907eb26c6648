/** One change that every editor must make rightly or refuse: in `lines` (`{@Name}` is a mention) `from` ... `to` becomes `text`. */
export interface Case {
  name: string;
  lines: string[];
  /** The first words of what is replaced; the last are `to` where given. */
  from: string;
  to?: string;
  text: string;
  /** Mentions that are there afterwards; by default those that were there before. */
  left?: string[];
  /** A change that cuts into a mention must be refused. */
  refused?: true;
}

const DRAFT = ['Hi Maya,', 'We are sorry if you waited for so long.', '', 'You should have called us first.', 'Ana'];
const ALL = { from: DRAFT[0]!, to: 'Ana' };

export const CASES: Case[] = [
  { name: 'single', lines: DRAFT, from: 'sorry if you waited', text: 'sorry that you waited' },
  { name: 'multi-line', lines: DRAFT, from: 'if you waited', text: 'about the wait.\n\nIt was ours to prevent' },
  { name: 'cross-paragraph', lines: DRAFT, from: 'waited', to: 'should have', text: 'stood in the rain.\nYou may' },
  {
    name: 'emoji',
    lines: ['Thanks 👩🏽‍🍳 for the 🙏 note 😞!', 'Ana'],
    from: '🙏 note',
    text: '👍🏽 words ❤️',
  },
  { name: 'RTL', lines: ['مرحبا مايا، نحن آسفون إذا انتظرت', 'آنا'], from: 'آسفون إذا', text: 'نعتذر لأنك' },
  {
    name: 'next to a mention',
    lines: ['Hello {@Maya}, sorry if {@Sam} was late.', 'Ana'],
    from: ', sorry if ',
    text: ' and thanks: ',
  },
  {
    name: 'whole draft',
    lines: DRAFT,
    ...ALL,
    text: 'Hi Maya, three weeks is too long. 🙏🏽\n\nWe send it today.\nAna',
  },
  {
    name: 'whole draft around a mention',
    lines: ['{@Maya} sorry if you waited.', 'Read our policy.'],
    from: '@Maya',
    to: 'policy.',
    text: '@Maya thank you for telling us.\n\nIt is on its way.',
  },
  {
    name: 'whole draft without its mention',
    lines: ['{@Maya} sorry if you waited.', 'Read our policy.'],
    from: '@Maya',
    to: 'policy.',
    text: 'Thank you for telling us.\n\nIt is on its way.',
    left: [],
  },
  {
    name: 'inside a mention',
    lines: ['Hello {@Maya}, sorry if you waited.'],
    from: 'ya, sorry',
    text: 'ria, sorry',
    refused: true,
  },
];

const plain = (line: string) => line.replace(/\{(@\w+)\}/g, '$1');

/** What is asked of the page script and what must come of it. */
export function asked({ lines, from, to = from, text, left }: Case) {
  const draft = lines.map(plain).join('\n');
  const start = draft.indexOf(from);
  const end = draft.indexOf(to, start) + to.length;
  return {
    draft,
    edit: { start, end, text },
    after: draft.slice(0, start) + text + draft.slice(end),
    /** Where the caret should stand then. */
    caret: start + text.length,
    mentions: lines.join('\n').match(/(?<=\{)@\w+/g) ?? [],
    left,
  };
}
