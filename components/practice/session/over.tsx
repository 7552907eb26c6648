import { CircleCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PlayRecord } from '@/lib/practice/types';
import { count, durationWords, ENDS } from '../words';

/** What a finished play came to, and where to go from here. */
export function Over({ record, children }: { record: PlayRecord | null; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const scores = record?.tries.flatMap(({ dials }) => (dials ? [Math.round(dials.overall)] : [])) ?? [];
  const first = scores[0];
  const last = scores.at(-1);
  return (
    <section className="card sheet over-card" aria-labelledby="over" data-testid="over">
      <CircleCheck className="over-icon" aria-hidden="true" />
      <h2 id="over" ref={heading} tabIndex={-1}>
        {record ? 'Kept' : 'Left as it was'}
      </h2>
      {record ? (
        <p>
          {record.end ? `${ENDS[record.end].title}: ${ENDS[record.end].words} ` : ''}
          {count(record.tries.length, 'try', 'tries')} in{' '}
          {durationWords(record.tries.reduce((sum, each) => sum + each.seconds, 0))}.
          {first !== undefined &&
            last !== undefined &&
            (scores.length > 1 ? ` From ${first} to ${last}.` : ` Overall ${first}.`)}
        </p>
      ) : (
        <p>Nothing was tried, so nothing was counted.</p>
      )}
      <div className="row">{children}</div>
    </section>
  );
}
