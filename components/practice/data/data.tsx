import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { erasePractice, exportPractice, measurePractice, TABLE_MEANINGS } from '@/lib/desk/practice/keep';
import { usePractice } from '../context';
import { useChoices } from '../use-choices';
import { useLive } from '../use-live';
import { Card } from '../ui/card';
import { Input } from '../ui/input';
import { Page } from '../ui/page';
import { saveFile } from '../ui/save-file';
import { dayOf } from '../words';

/** How one likes to practise, and what is kept of it. */
export function DataView() {
  const [choices, setChoices] = useChoices();
  return (
    <Page title="Settings" lead="For practice only. Everything stays on this machine.">
      <div className="stack narrow">
        {choices && (
          <Card title="How you practise">
            <Switch
              testId="choice-timer"
              label="Show the time in drills"
              note="Forty seconds run along. Being slower never counts against you."
              on={choices.timer}
              onChange={(timer) => setChoices({ timer })}
            />
            <Switch
              testId="choice-tables"
              label="Show charts as tables"
              on={choices.tables}
              onChange={(tables) => setChoices({ tables })}
            />
            <Switch
              testId="choice-work"
              label="Learn from work"
              note="What Heard marks in a reply at work comes back here as a drill, with names and numbers masked. Off, nothing of your work is kept."
              on={choices.fromWork}
              onChange={(fromWork) => setChoices({ fromWork })}
            />
            <Input
              label="Your name on results files"
              data-testid="choice-name"
              defaultValue={choices.name}
              maxLength={80}
              onText={(name) => setChoices({ name })}
            />
          </Card>
        )}
        <Kept />
      </div>
    </Page>
  );
}

/** What is stored of practice, the way to take it along and the way to erase it. */
function Kept() {
  const { db, now } = usePractice();
  const tables = useLive(() => measurePractice(db), []);
  const [erased, setErased] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);

  async function save() {
    saveFile(`heard-practice-${dayOf(now())}.json`, JSON.stringify(await exportPractice(db), null, 1));
  }
  async function erase() {
    dialog.current?.close();
    await erasePractice(db);
    setErased(true);
  }
  return (
    <Card title="What is kept">
      {tables && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" data-number="true">
                Entries
              </th>
              <th scope="col" data-number="true">
                Size
              </th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ table, entries, bytes }) => (
              <tr key={table} data-testid="kept" data-table={table}>
                <th scope="row">{TABLE_MEANINGS[table] ?? table}</th>
                <td className="number">{entries.toLocaleString('en')}</td>
                <td className="number">{entries === 0 ? '–' : `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row kept-row">
        <Button
          data-testid="export"
          icon={<Download className="icon" aria-hidden="true" />}
          onClick={() => void save()}
        >
          Save all as a file
        </Button>
        <Button look="danger" data-testid="erase" onClick={() => dialog.current?.showModal()}>
          Erase all practice
        </Button>
        <p className="soft small" role="status">
          {erased ? 'Erased.' : ''}
        </p>
      </div>
      <dialog ref={dialog} className="ask card" aria-labelledby="erase-title">
        <h3 id="erase-title">Erase everything you practised?</h3>
        <p className="soft">Your replies, cards, progress and own scenarios go. This can’t be undone.</p>
        <div className="row">
          <Button look="danger" data-testid="erase-confirm" onClick={() => void erase()}>
            Erase
          </Button>
          <Button autoFocus onClick={() => dialog.current?.close()}>
            Keep it
          </Button>
        </div>
      </dialog>
    </Card>
  );
}
