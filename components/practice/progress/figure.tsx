import { type ReactNode, useId } from 'react';
import '../ui/table.css';

/** What a chart shows, as rows: the very numbers that are drawn. */
export interface FigureTable {
  columns: { name: string; number?: boolean }[];
  /** The first cell of a row names it. */
  rows: { key: string; cells: string[] }[];
}

interface Props {
  title: string;
  /** What the picture says, in one sentence. */
  summary: string;
  table: FigureTable;
  asTable: boolean;
  testId: string;
  /** What chooses between pictures; a table shows all of it. */
  control?: ReactNode;
  children: ReactNode;
}

/** A chart with its meaning in words, or the same numbers as a table. */
export function Figure({ title, summary, table, asTable, testId, control, children }: Props) {
  const id = useId();
  return (
    <section className="card sheet figure" aria-labelledby={id} data-testid={testId}>
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
      </div>
      <p className="soft small figure-summary">{summary}</p>
      {control && !asTable && <div className="figure-control">{control}</div>}
      {asTable ? <Rows title={title} table={table} /> : <div className="chart">{children}</div>}
    </section>
  );
}

function Rows({ title, table: { columns, rows } }: { title: string; table: FigureTable }) {
  return (
    // A long table scrolls in its own box, which the keyboard must be able to reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className="table-box figure-table" role="region" aria-label={`${title}, table`} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {columns.map(({ name, number }) => (
              <th key={name} scope="col" data-number={number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                <td key={columns[i + 1]!.name} className={columns[i + 1]!.number ? 'number' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
