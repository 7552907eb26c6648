import type { Feeling, Point, VoiceId } from '../types';
import { acknowledge } from './acknowledge';
import { type Echo, echoes } from './echo';
import { feelingWord } from './feeling';
import { openWithLetters } from './measures';

/** Facets that are answered by care alone: nothing of them is retold. */
const CARE = new Set(['health', 'discrimination', 'ex-employer']);

const TOGETHER: Record<VoiceId, { plain: string[]; felt: string[] }> = {
  warm: {
    plain: ['{List}: that’s not how it should have gone.', '{List}: you should have had better from us.', '{List}: I can see why you wrote.'],
    felt: ['{List}: anyone would be {feel}.', '{List}: no wonder you’re {feel}.', '{List}: I’d be {feel} too.'],
  },
  concise: {
    plain: ['{List}: not good enough.', '{List}: that isn’t OK.'],
    felt: ['{List}: no wonder you’re {feel}.', '{List}: anyone would be {feel}.'],
  },
  formal: {
    plain: ['You {you}, and that is not the standard we owe you.', 'You {you}; none of this should have happened.'],
    felt: ['You {you}, and you have every reason to be {feel}.', 'You {you}, and it is understandable that this left you {feel}.'],
  },
};

/**
 * Says several points back in one sentence, in the customer's order.
 * @param most how many are named, heaviest first
 * @returns null where none is understood
 */
export function acknowledgeAll(points: Point[], customer: string, feeling: Feeling | null, variant: number, voice: VoiceId, most: number): string | null {
  const care = points.find((p) => CARE.has(p.facet));
  if (care) return acknowledge(care, customer, feeling, variant, voice);
  const said: Echo[] = [];
  for (const point of heaviest(points, most)) {
    const echo = echoes(point, customer).find((e) => !said.some((s) => s.np === e.np));
    if (echo) said.push(echo);
  }
  if (said.length === 0) return null;
  if (said.length === 1) {
    const point = points.find((p) => echoes(p, customer)[0]?.np === said[0]!.np) ?? points[0]!;
    return acknowledge(point, customer, feeling, variant, voice);
  }
  const feel = feelingWord(feeling);
  const templates = feel ? TOGETHER[voice].felt : TOGETHER[voice].plain;
  const list = series(said.map((e) => e.np), voice === 'warm' ? 'and then' : 'then');
  return templates[variant % templates.length]!
    .replace('{List}', openWithLetters(list).replace(/^./, (c) => c.toUpperCase()))
    .replace('{you}', joined(said.map((e) => e.you)))
    .replace('{feel}', feel ?? '');
}

/** The weightier points, at most `most`, in the order in which they were raised. */
function heaviest(points: Point[], most: number): Point[] {
  return [...points].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start).slice(0, most).sort((a, b) => a.span.start - b.span.start);
}

const series = (parts: string[], last: string): string => (parts.length === 2 ? `${parts[0]}, ${last} ${parts[1]}` : `${parts.slice(0, -1).join(', ')}, ${last} ${parts.at(-1)}`);
const joined = (parts: string[]): string => (parts.length === 2 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);
