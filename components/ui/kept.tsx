import { Download } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from './button';
import './dialog.css';
import './kept.css';

/** One thing that is kept on this machine. */
export interface KeptRow {
  id: string;
  meaning: string;
  /** Figures, one for each column after the first. */
  figures: string[];
  empty: boolean;
}

interface Props {
  /** Names of the columns after the first. */
  columns: string[];
  /** Null until it has been read. */
  rows: KeptRow[] | null;
  onSave: () => Promise<void>;
  erase: { words: string; question: string; warning: string; run: () => Promise<void> };
  /** How the last press went. */
  said: string;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** What is kept on this machine, the way to take it along and, after a question, the way to erase it. */
export function Kept({ columns, rows, onSave, erase, said, children }: Props) {
  const [all, setAll] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const empty = rows?.filter((row) => row.empty).length ?? 0;

  function run() {
    dialog.current?.close();
    void erase.run();
  }

  return (
    <div className="kept">
      {rows && (
        <table hidden={empty === rows.length && !all}>
          <thead>
            <tr>
              <th scope="col">What</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, meaning, figures, empty }) => (
              <tr key={id} data-testid="kept" data-key={id} hidden={empty && !all}>
                <th scope="row">{meaning}</th>
                {figures.map((figure, i) => (
                  <td key={columns[i]} className="number">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows && empty === rows.length && !all && <p>Nothing yet.</p>}
      {empty > 0 && (
        <Button look="quiet" data-testid="kept-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Hide what is empty' : `What could be kept: ${empty} more`}
        </Button>
      )}
      <div className="row">
        <Button
          data-testid="export"
          icon={<Download className="icon" aria-hidden="true" />}
          onClick={() => void onSave()}
        >
          Save a copy
        </Button>
        {children}
        <Button look="danger" data-testid="erase" onClick={() => dialog.current?.showModal()}>
          {erase.words}
        </Button>
      </div>
      <p className="soft small" role="status" data-testid="kept-said">
        {said}
      </p>
      <dialog ref={dialog} className="dialog card" aria-labelledby="erase-title">
        <h3 id="erase-title">{erase.question}</h3>
        <p className="soft">{erase.warning}</p>
        <div className="row">
          <Button look="danger" data-testid="erase-confirm" onClick={run}>
            Erase
          </Button>
          <Button autoFocus onClick={() => dialog.current?.close()}>
            Keep it
          </Button>
        </div>
      </dialog>
    </div>
  );
}
