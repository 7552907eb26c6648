import { facetWords } from '@/components/exchange/words';
import { sites } from '@/lib/sites';
import type { Choice, DrillKind, EndId, Scenario } from '@/lib/practice/types';

/** The practice page's words for ids. */

const PLATFORMS: Record<string, string> = {
  'app-store': 'App store',
  google: 'Google',
  instagram: 'Instagram',
  nextdoor: 'Nextdoor',
  tiktok: 'TikTok',
  tripadvisor: 'Tripadvisor',
  trustpilot: 'Trustpilot',
  youtube: 'YouTube',
  pasted: 'somewhere else',
};

/** A platform's readable name, as its customers call it. */
export const platformOf = (site: string): string =>
  PLATFORMS[site] ??
  sites.find(({ id }) => id === site)?.name ??
  site.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

export const KINDS: Record<Scenario['kind'], string> = {
  review: 'Review',
  post: 'Post',
  comment: 'Comment',
  message: 'Message',
  pasted: 'Text',
};

export const LEVELS: Record<Scenario['level'], string> = { 1: 'Easy', 2: 'Medium', 3: 'Hard' };

export const CHOICES: Record<Choice, { name: string; note: string; send: string }> = {
  reply: { name: 'Reply', note: 'in public, where they wrote', send: 'Send' },
  'no-reply': { name: 'Stay silent', note: 'no reply is sometimes the best one', send: 'Stay silent' },
  'hand-over': { name: 'Hand over', note: 'to somebody whose job this is', send: 'Hand over' },
};

export const ENDS: Record<EndId, { title: string; words: string; good: boolean }> = {
  reconciled: { title: 'Made up', words: 'They feel answered.', good: true },
  private: { title: 'On in private', words: 'They take it to a direct line with you.', good: true },
  ebbed: { title: 'It ebbed away', words: 'Nobody answered, and it faded.', good: true },
  'in-good-hands': { title: 'In good hands', words: 'Somebody whose job it is has it now.', good: true },
  'walked-away': { title: 'They left', words: 'They are done with you.', good: false },
  spread: { title: 'It spread', words: 'Others picked it up.', good: false },
  spent: { title: 'Enough said in public', words: 'More turns here would only spread it.', good: false },
};

export const DRILLS: Record<DrillKind, { name: string; note: string }> = {
  mend: { name: 'Mend one sentence', note: 'Put it so that it helps.' },
  troll: { name: 'Pick the troll', note: 'One of these wants a fight and nothing else.' },
  promise: { name: 'Find the promise', note: 'Which sentences bind you to something?' },
  raised: { name: 'Name what they raised', note: 'And leave what they did not.' },
};

/** What a scenario trains, in a few words: the subjects its customer raises. */
export const skillsOf = ({ raised }: Scenario): string[] => [
  ...new Set(raised.map(({ facet }) => facetWords(facet)).filter(Boolean)),
];

/** `2 min 5 s`, `40 s`. */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}

export const count = (n: number, one: string, more = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : more}`;

// Made once: a formatter costs far more than what it formats.
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
const SHORT_DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const noon = (day: string) => new Date(`${day}T12:00:00`);

/** A day as people write it, e.g. `Nov 3, 2026`; local `YYYY-MM-DD` in. */
export const dayWords = (day: string): string => DAY.format(noon(day));

/** The same without the year. */
export const shortDay = (day: string): string => SHORT_DAY.format(noon(day));

/** The local day of a time, `YYYY-MM-DD`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
