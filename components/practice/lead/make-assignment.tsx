import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { leadFile, makeAssignment } from '@/lib/practice/lead';
import { usePractice } from '../context';
import { useLive } from '../use-live';
import { Card } from '../ui/card';
import { Input } from '../ui/input';
import { saveFile } from '@/components/ui/save-file';
import { count, LEVELS, platformOf } from '../words';

/** Chooses scenarios and a day, and saves them as a file for the team. */
export function MakeAssignment() {
  const { db, packaged, newId } = usePractice();
  const own = useLive(() => db.scenarios.toArray(), []);
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState('');
  const [note, setNote] = useState('');
  const [due, setDue] = useState('');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const all = [...(own ?? []), ...packaged];
  const wanted = words.trim().toLowerCase();
  const shown = all.filter(
    ({ id, title, trade }) => chosen.includes(id) || `${title} ${trade}`.toLowerCase().includes(wanted),
  );
  const ready = title.trim() !== '' && chosen.length > 0;
  const toggle = (id: string) =>
    setChosen((old) => (old.includes(id) ? old.filter((each) => each !== id) : [...old, id]));

  function save() {
    const id = `a-${newId().toLowerCase()}`;
    const about = { id, title: title.trim(), from: from.trim(), note: note.trim(), due: due || null };
    const name = title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 40);
    saveFile(`heard-assignment-${name}.json`, leadFile(makeAssignment(about, chosen, own ?? [])));
  }

  return (
    <Card title="Make an assignment" aside={`${chosen.length} chosen`} testId="make-assignment">
      <div className="stack">
        <div className="fields">
          <Input label="Title" data-testid="assignment-title" value={title} maxLength={120} onText={setTitle} />
          <Input label="From" placeholder="your name" value={from} maxLength={120} onText={setFrom} />
          <Input label="Due" type="date" data-testid="assignment-due" value={due} onText={setDue} />
        </div>
        <TextField label="A line to the team" rows={2} maxLength={2_000} value={note} onText={setNote} />
        <fieldset className="choices">
          <legend>Scenarios</legend>
          <Input label="Search" type="search" value={words} onText={setWords} />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard */}
          <div className="pick-list" role="group" aria-label="Scenarios to choose" tabIndex={0}>
            {shown.map(({ id, title, site, level }) => (
              <label key={id} className="pick" data-on={chosen.includes(id)}>
                <input type="checkbox" data-testid="assign" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                <span>
                  {title}{' '}
                  <span className="soft small">
                    {platformOf(site)}, {LEVELS[level].toLowerCase()}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="row">
          <Button
            look="primary"
            data-testid="save-assignment"
            icon={<Download className="icon" aria-hidden="true" />}
            waiting={!ready}
            onClick={save}
          >
            Save the assignment
          </Button>
          {!ready && (
            <span className="soft small">
              {title.trim() === '' ? 'It needs a title' : ''}
              {title.trim() === '' && chosen.length === 0 ? ' and ' : ''}
              {chosen.length === 0 ? `${title.trim() === '' ? '' : 'It needs '}at least ${count(1, 'scenario')}` : ''}.
            </span>
          )}
        </div>
      </div>
    </Card>
  );
}
