import type { Cut, PointReading, Readings } from './readings';

/** A draft as the reader last read it, and the message it answered. */
export interface LastRead {
  draft: string;
  customer: string | null;
  readings: Readings;
}

/**
 * What was read of a draft, for the draft that became of it: the readings of the sentences that stand in both, moved to
 * their new places, and those of the reply as a whole, which hardly change with a word. What was never read is in
 * `unread`. So readings stay while somebody types, until the reader has read anew.
 * @returns null where no sentence stands in both, or another message is answered
 */
export function carried(last: LastRead, draft: string, customer: string | null, cut: Cut): Readings | null {
  if (last.customer !== customer) return null;
  const { readings } = last;
  const before = new Map(readings.sentences.map((read) => [last.draft.slice(read.span.start, read.span.end), read]));
  const unread: Readings['unread'] = [];
  const places = new Map<number, number>();
  const sentences = cut(draft).flatMap((span) => {
    const read = before.get(draft.slice(span.start, span.end));
    if (!read) {
      unread.push(span);
      return [];
    }
    const by = span.start - read.span.start;
    places.set(read.span.start, by);
    const clause = read.clause && { start: read.clause.start + by, end: read.clause.end + by };
    return [{ ...read, span, clause }];
  });
  if (sentences.length === 0) return null;
  const moved = ({ heard, ...point }: PointReading): PointReading[] => {
    if (!heard) return [{ ...point, heard }];
    const by = places.get(heard.start);
    // The sentence that took it up is gone, or being rewritten: whether the point is heard is open again.
    return by === undefined ? [] : [{ ...point, heard: { start: heard.start + by, end: heard.end + by } }];
  };
  return { ...readings, sentences, unread, reply: { ...readings.reply, points: readings.reply.points.flatMap(moved) } };
}
