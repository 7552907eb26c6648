import { Download } from 'lucide-react';
import { useState } from 'react';
import { infoOf } from '@/components/findings/info';
import { Button } from '@/components/ui/button';
import { mergeResults, tableCsv } from '@/lib/practice/lead';
import type { LeadTable } from '@/lib/practice/types';
import { Card } from '../ui/card';
import { DropZone } from '../ui/drop-zone';
import { Problems } from '../ui/problems';
import { saveFile } from '@/components/ui/save-file';
import { type Column, SortTable } from '../ui/sort-table';
import { count } from '../words';

type Person = LeadTable['people'][number];

/** Results files dropped in together, as one table: a row a person, a column a scenario. Nothing of it is kept. */
export function ResultsTable() {
  const [table, setTable] = useState<LeadTable | null>(null);
  const [files, setFiles] = useState<{ name: string; text: string }[]>([]);

  async function take(dropped: File[]) {
    const read = await Promise.all(dropped.map(async (file) => ({ name: file.name, text: await file.text() })));
    const all = [...files, ...read];
    setFiles(all);
    setTable(mergeResults(all));
  }

  return (
    <Card title="Results of the team" testId="results">
      <div className="stack">
        <DropZone
          label="Drop results files here"
          note="All at once, or one after the other. They are read here and not kept."
          accept=".json,application/json"
          multiple
          testId="results-files"
          onFiles={(dropped) => void take(dropped)}
        />
        {table && <Problems problems={table.problems} />}
        {table && table.people.length > 0 && (
          <>
            <SortTable
              caption={`${count(table.people.length, 'person', 'people')}, ${count(table.scenarios.length, 'scenario')}: first and last try, 0 to 100`}
              columns={columnsOf(table)}
              rows={table.people}
              keyOf={(person) => person.name}
              first="name"
              testId="results-table"
            />
            <p className="soft small">
              For talking with each other, not for ranking: a number here says where to practise next, not who is good.
            </p>
            <div className="row">
              <Button
                data-testid="save-table"
                icon={<Download className="icon" aria-hidden="true" />}
                onClick={() => saveFile('heard-results.csv', tableCsv(table))}
              >
                Save as a table (.csv)
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  setFiles([]);
                  setTable(null);
                }}
              >
                Clear
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}

function columnsOf({ scenarios }: LeadTable): Column<Person>[] {
  return [
    { id: 'name', name: 'Name', by: (person) => person.name, cell: (person) => person.name },
    {
      id: 'first',
      name: 'First tries',
      number: true,
      by: (person) => person.first,
      cell: (person) => score(person.first),
    },
    { id: 'last', name: 'Last tries', number: true, by: (person) => person.last, cell: (person) => score(person.last) },
    {
      id: 'slip',
      name: 'Slips most',
      by: (person) => slip(person),
      cell: (person) => slip(person) ?? '–',
    },
    ...scenarios.map(
      ({ id, title }): Column<Person> => ({
        id,
        name: title,
        number: true,
        by: ({ cells }) => cells[id]?.last?.overall ?? null,
        cell: ({ cells }) =>
          cells[id] ? <Cell first={cells[id].first?.overall} last={cells[id].last?.overall} /> : '–',
      }),
    ),
  ];
}

function Cell({ first, last }: { first: number | undefined; last: number | undefined }) {
  if (first === undefined || last === undefined) return <span className="soft">no reply</span>;
  return (
    <>
      <span className="soft">{Math.round(first)}</span>
      <span aria-hidden="true" className="soft">
        {' → '}
      </span>
      <span className="unseen"> then </span>
      {Math.round(last)}
    </>
  );
}

const score = (value: number | null) => (value === null ? '–' : Math.round(value));
const slip = ({ slips }: Person): string | null => (slips[0] ? infoOf(slips[0].check).title : null);
