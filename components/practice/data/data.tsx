import { useState } from 'react';
import { Kept } from '@/components/ui/kept';
import { saveFile } from '@/components/ui/save-file';
import { Switch } from '@/components/ui/switch';
import { erasePractice, exportPractice, measurePractice, TABLE_MEANINGS } from '@/lib/desk/practice/keep';
import { usePractice } from '../context';
import { useChoices } from '../use-choices';
import { useLive } from '../use-live';
import { Card } from '../ui/card';
import { Input } from '../ui/input';
import { Page } from '../ui/page';
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
        <KeptHere />
      </div>
    </Page>
  );
}

/** What is stored of practice, the way to take it along and the way to erase it. */
function KeptHere() {
  const { db, now } = usePractice();
  const tables = useLive(() => measurePractice(db), []);
  const [said, setSaid] = useState('');
  const rows = tables?.map(({ table, entries, bytes }) => ({
    id: table,
    meaning: TABLE_MEANINGS[table] ?? table,
    figures: [entries.toLocaleString('en'), entries === 0 ? '–' : `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`],
    empty: entries === 0,
  }));
  return (
    <Card title="What is kept">
      <Kept
        columns={['Entries', 'Size']}
        rows={rows ?? null}
        onSave={async () => {
          saveFile(`heard-practice-${dayOf(now())}.json`, JSON.stringify(await exportPractice(db), null, 1));
          setSaid('Saved with your downloads.');
        }}
        erase={{
          words: 'Erase all practice',
          question: 'Erase everything you practised?',
          warning: 'Your replies, cards, progress and own scenarios go. This can’t be undone.',
          run: async () => {
            await erasePractice(db);
            setSaid('Erased.');
          },
        }}
        said={said}
      />
    </Card>
  );
}
