import type { AuthorKind, Reading } from '@/lib/types';

/** What to do, step by step, where a plain public reply is not the way. */
interface Advice {
  title: string;
  steps: string[];
}

const COPY = 'Keep a copy: the link, and a picture of the message.';

const BY_ROUTE: Partial<Record<Reading['route'], Advice>> = {
  'hand-over': {
    title: 'Hand this one over',
    steps: [
      COPY,
      'Tell whoever has the authority to act, today.',
      'In public, at most one line: it is being looked into, and by whom. Nothing of the facts.',
    ],
  },
  'reply-once': {
    title: 'Reply once, then go private',
    steps: [
      'One calm answer with one next step.',
      'Name a person and a way to reach them.',
      'Leave the last word to them.',
    ],
  },
  'no-reply': {
    title: 'What to do instead',
    steps: ['Send nothing; an answer gives it a stage.', 'Report it to the site where it breaks the rules there.'],
  },
};

const BY_AUTHOR: Partial<Record<AuthorKind, string[]>> = {
  'at-risk': [
    'Let a person answer now, in private, with the help your team has set for this.',
    'If somebody is in danger this minute, call the emergency services.',
    'No template, no survey, nothing of the complaint until they are safe.',
  ],
  threat: [
    COPY,
    'Tell a manager now, and the police where it may be meant.',
    'Report it to the site; don’t answer in public.',
  ],
  doxxing: [
    'Report it to the site so that it comes down.',
    'Tell the person whose details they are.',
    'Don’t repeat them, not even to say that they are wrong.',
  ],
  official: [
    COPY,
    'Pass it to whoever owns press or legal matters, with the deadline if one is named.',
    'In public, at most one line: thank them and say who will be in touch.',
  ],
  'ex-employee': [
    'One short, human reply: thank them for their time with you.',
    'Offer a talk with a senior person, by name.',
    'Nothing about staff, pay or why they left.',
  ],
  troll: ['Send nothing, or one calm line at most.', 'Hide it where it breaks your rules, and don’t argue about that.'],
  spam: ['Report it as spam and hide it.', 'Send nothing; an answer shows the sender that it works.'],
  satire: ['Let it stand.', 'If a line is wanted, leave it to whoever owns the brand’s voice; never deny a joke.'],
};

/** The advice for a message that no plain reply answers; null where one does. */
export function adviceFor({ route, routeFor }: Reading): Advice | null {
  const advice = BY_ROUTE[route];
  if (!advice) return null;
  return { ...advice, steps: (routeFor && BY_AUTHOR[routeFor]) || advice.steps };
}
