import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import type { Exchange, Playbook } from '@/lib/types';
import { type Pair, PAIRS } from '../../tests/pairs/exchanges';
import { placeOf } from '../review/platforms';

const VOICE = { warm: 'warm', concise: 'concise', formal: 'formal' };

/** docs/rewrites.md: forty invented drafts and what becomes of them, in each voice in turn. */
export function rewritesPage(): string {
  return `# Rewrites, before and after

Forty invented exchanges and what Heard makes of their drafts; made by \`npm run rewrites\` from \`tests/pairs/exchanges.ts\`. Words in [square brackets] are blanks: only the writer knows what stands there. One of up to three voices is shown for each.

${PAIRS.map(section).join('\n\n')}
`;
}

function section(pair: Pair, i: number): string {
  const { after, kept } = rewritten(pair, i);
  return [
    `## ${i + 1}. ${pair.title}`,
    `${pair.platform}${pair.pack ? `, ${pair.pack} pack` : ''}`,
    `> ${pair.customer}`,
    `**Before:** ${pair.draft}`,
    after,
    ...(kept ? [kept] : []),
  ].join('\n\n');
}

/** The exchange of a pair, and the playbook it is judged by. */
export function exchangeOf({ platform, customer, author, draft, pack, limit }: Pair): [Exchange, Playbook] {
  const place = placeOf(platform);
  return [
    {
      ...place,
      limit: limit ?? place.limit,
      customer: { text: customer, author: author ?? null, rating: null },
      earlier: [],
      draft,
      revision: 0,
    },
    { ...NO_PLAYBOOK, pack: pack ?? 'general' },
  ];
}

function rewritten(pair: Pair, i: number): { after: string; kept: string } {
  const [exchange, playbook] = exchangeOf(pair);
  const judged = review(exchange, playbook);
  const shown = rewrite(exchange, judged, playbook);
  const one = shown[i % Math.max(1, shown.length)];
  if (!one) {
    const { reading, verdict } = judged;
    return { after: `**No rewrite:** ${reading?.routeReason ?? verdict.words}`, kept: '' };
  }
  const { reading } = judged;
  const first = reading?.route === 'hand-over' ? `**Hand it over first:** ${reading.routeReason}\n\n` : '';
  const facts = [...new Set(one.kept.map((fact) => fact.text.trim()))];
  return {
    after: `${first}**After, ${VOICE[one.voice]}:** ${one.text}`,
    kept: facts.length ? `Kept: ${facts.join(' · ')}` : '',
  };
}
