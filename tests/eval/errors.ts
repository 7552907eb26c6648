import { type Judged, type Label, LABELS } from './evaluate';

/** Lists misses and false alarms by label; on a terminal only, since the replies are other people's words. */
export function printErrors(judged: Judged[], only?: string): void {
  for (const label of Object.keys(LABELS) as Label[]) {
    if (only && only !== label) continue;
    for (const { item, found } of judged) {
      const is = LABELS[label](item);
      if (is === found.yes[label]) continue;
      const quotes = (item as unknown as Record<string, unknown>)[label];
      const spans =
        found.spans[`${label} spans` as keyof typeof found.spans]?.map((s) => item.reply.slice(s.start, s.end)) ?? [];
      console.log(
        [
          is ? 'MISS' : 'ALARM',
          label,
          item.id,
          item.reply.replace(/\s+/g, ' ').slice(0, 600),
          JSON.stringify(Array.isArray(quotes) && is ? quotes : spans),
        ].join(' | '),
      );
    }
  }
  if (only) return;
  for (const { item, found } of judged)
    if (item.verdict === 'post' && found.worst >= 3)
      console.log(['GOOD', `S${found.worst}`, item.id, item.reply.replace(/\s+/g, ' ').slice(0, 600)].join(' | '));
}
