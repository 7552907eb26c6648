import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import './table.css';

export interface Column<Row> {
  id: string;
  name: string;
  number?: boolean;
  /** What the column is sorted by; null sorts last either way. */
  by: (row: Row) => number | string | null;
  cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** The column it is sorted by at first. */
  first: string;
  testId: string;
}

type Order = { by: string; down: boolean };

/** A table that each heading sorts, up at the first press and down at the second. */
export function SortTable<Row>({ caption, columns, rows, keyOf, first, testId }: Props<Row>) {
  const [order, setOrder] = useState<Order>({ by: first, down: false });
  const column = columns.find(({ id }) => id === order.by) ?? columns[0]!;
  const sorted = [...rows].sort((a, b) => compare(column.by(a), column.by(b), order.down));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, also by keyboard
    <div className="table-box" role="region" aria-label={caption} tabIndex={0}>
      <table className="table" data-testid={testId}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, name, number }) => (
              <th key={id} scope="col" data-number={number} aria-sort={sortWord(order, id)}>
                <button
                  type="button"
                  className="sort"
                  data-testid={`sort-${id}`}
                  onClick={() => setOrder({ by: id, down: order.by === id && !order.down })}
                >
                  {name}
                  <Arrow order={order} id={id} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, number, cell }, i) =>
                i === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={number ? 'number' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Arrow({ order, id }: { order: Order; id: string }) {
  const Icon = order.by !== id ? ArrowUpDown : order.down ? ArrowDown : ArrowUp;
  return <Icon className="icon" aria-hidden="true" data-on={order.by === id} />;
}

const sortWord = (order: Order, id: string) =>
  order.by !== id ? undefined : order.down ? ('descending' as const) : ('ascending' as const);

function compare(a: number | string | null, b: number | string | null, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const up = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  return down ? -up : up;
}
