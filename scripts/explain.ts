import { parseArgs } from 'node:util';
import { readDraft } from '@/lib/draft';
import { NO_PLAYBOOK, review } from '@/lib/review';
import type { Exchange, Playbook, Span } from '@/lib/types';

// npm run explain -- "text" [--customer "…"] [--pack health]: how each sentence was read, which frames matched, and why the dials stand as they do.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { customer: { type: 'string' }, pack: { type: 'string' } },
});
const draft = positionals.join(' ');
if (!draft) {
  console.error(
    'Give the reply to explain: npm run explain -- "Sorry if you were upset." --customer "I waited an hour."',
  );
  process.exit(1);
}
const exchange: Exchange = {
  site: 'pasted',
  kind: 'pasted',
  earlier: [],
  draft,
  limit: null,
  revision: 0,
  customer: values.customer ? { text: values.customer, author: null, rating: null } : null,
};
const playbook: Playbook = { ...NO_PLAYBOOK, pack: (values.pack as Playbook['pack']) ?? 'general' };
const result = review(exchange, playbook);
const listed = (title: string, spans: Span[] | undefined, text: string) =>
  spans ? `  ${title}: ${spans.map((span) => words(text, span)).join(', ')}` : '';
const words = (text: string, span: Span | null) => (span ? `“${text.slice(span.start, span.end)}”` : 'absent');

if (result.reading && exchange.customer) {
  const { reading } = result;
  const theirs = exchange.customer.text;
  console.log(
    `CUSTOMER  intensity ${reading.intensity}, severity ${reading.severity}, route ${reading.route}${reading.routeReason ? ` (${reading.routeReason})` : ''}`,
  );
  for (const f of reading.feelings) console.log(`  feels    ${f.id} ${f.strength}  ${words(theirs, f.span)}`);
  for (const p of reading.points)
    console.log(
      `  raises   ${p.facet} ×${p.weight}  ${words(theirs, p.span)}${listed('numbers', p.numbers, theirs)}${listed('names', p.names, theirs)}  heard: ${words(draft, p.heard)}`,
    );
  for (const a of reading.asks)
    console.log(
      `  asks     ${a.answer}${a.rhetorical ? ' (rhetorical)' : ''}  ${words(theirs, a.span)}  answered: ${words(draft, a.answered)}`,
    );
  for (const a of reading.author.slice(0, 2))
    console.log(
      `  author   ${a.kind} ${a.score.toFixed(2)}  ${a.signs.map((s) => `${words(theirs, s.span)} ${s.weight > 0 ? '+' : ''}${s.weight}`).join(', ')}`,
    );
}
for (const { span, facts } of readDraft(draft)) {
  console.log(
    `\nSENTENCE  ${words(draft, span)}\n  words    ${facts.tokens.map((t) => (t.alt ? `${t.norm}/${t.alt}` : t.norm)).join(' ')}`,
  );
  for (const hit of facts.hits)
    console.log(
      `  frame    ${hit.owner}#${hit.frame}  ${words(facts.text, hit)}  ${Object.entries(hit.captures)
        .map(([name, s]) => `${name}=${words(facts.text, s)}`)
        .join(' ')}`,
    );
}
console.log('\nFINDINGS');
for (const f of result.findings)
  console.log(
    `  S${f.severity} ${f.check} (${f.by}${f.sureness === null ? '' : ` ${f.sureness.toFixed(2)}`})  ${words(draft, f.span)}\n     ${f.message}${f.fixes.map((x) => `\n     → ${x.label}`).join('')}`,
  );
console.log(`\nSIGNALS  ${JSON.stringify(result.signals)}`);
console.log('DIALS');
for (const dial of ['heard', 'owned', 'fixed', 'calm', 'safe'] as const) {
  const steps = result.steps.filter((s) => s.dial === dial);
  console.log(
    `  ${dial.padEnd(6)} ${result.dials[dial] ?? 'n/a'}  = ${dial === 'calm' || dial === 'safe' ? '100' : '0'}${steps.map((s) => ` ${s.points < 0 ? '−' : '+'} ${Math.abs(s.points)} (${s.check ?? s.reason})`).join('')}`,
  );
}
console.log(`VERDICT  ${result.dials.overall} ${result.verdict.words}: ${result.verdict.detail}`);
