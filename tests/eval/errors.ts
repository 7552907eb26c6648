import { type Judged, YES_NO } from './evaluate';

/** Lists misses and false alarms by label, or by check where a finding stands on a reply labelled good. */
export function printErrors(judged: Judged[], only?: string): void {
  for (const [label, { labelled, found }] of Object.entries(YES_NO)) {
    if (only && only !== label) continue;
    for (const { item, review } of judged) {
      const is = labelled(item), was = found(review);
      if (is === was) continue;
      const quotes = (item as unknown as Record<string, unknown>)[label];
      console.log(`${is ? 'MISS ' : 'ALARM'} ${label} ${item.id} | ${item.reply.replace(/\s+/g, ' ').slice(0, 600)} | ${Array.isArray(quotes) ? JSON.stringify(quotes) : ''}`);
    }
  }
  if (only) return;
  for (const { item, review } of judged.filter((j) => j.item.verdict === 'post')) {
    for (const f of review.findings.filter((x) => x.severity >= 3)) {
      console.log(`GOOD  ${f.check} ${item.id} | ${f.span ? item.reply.slice(f.span.start, f.span.end) : f.message}`);
    }
  }
}
