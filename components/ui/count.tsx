import { textLength } from '@/lib/text/length';
import type { Limit } from '@/lib/types';

/** How long a text is, against the site's limit where it has one. */
export function Count({ text, limit }: { text: string; limit: Limit | null }) {
  const length = textLength(text, limit?.unit ?? 'chars');
  const over = limit ? length - limit.max : 0;
  if (!limit) return <span className="number">{number(length)} characters</span>;
  return (
    <span className={over > 0 ? 'number over' : 'number'} data-over={over > 0}>
      {number(length)} of {number(limit.max)}
      {over > 0 ? `, ${number(over)} too many` : ''}
    </span>
  );
}

const number = (value: number): string => value.toLocaleString('en');
