import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { leadFile, makeResults } from '@/lib/practice/lead';
import { usePractice } from '../context';
import { useChoices } from '../use-choices';
import { useLive } from '../use-live';
import { Card } from '../ui/card';
import { Input, Select } from '../ui/input';
import { saveFile } from '@/components/ui/save-file';
import { count, dayOf } from '../words';

/** Saves results as a file: dials, times and slips; the words themselves only where they are ticked. */
export function HandIn() {
  const { db, now } = usePractice();
  const [choices, setChoices] = useChoices();
  const [assignment, setAssignment] = useState('');
  const [texts, setTexts] = useState(false);
  const state = useLive(async () => ({ plays: await db.plays.toArray(), taken: await db.assignments.toArray() }), []);
  if (!state || !choices) return null;
  const plays = assignment ? state.plays.filter((play) => play.assignment === assignment) : state.plays;
  const name = choices.name.trim();

  function save() {
    const made = now();
    const results = makeResults({ name, assignment: assignment || null, made }, plays, texts);
    const part = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    saveFile(`heard-results-${part}-${dayOf(made)}.json`, leadFile(results));
  }

  return (
    <Card title="Hand your results in" aside={count(plays.length, 'scenario')} testId="hand-in-card">
      <div className="stack">
        <div className="fields">
          <Input
            label="Your name"
            data-testid="results-name"
            defaultValue={choices.name}
            maxLength={80}
            onText={(text) => setChoices({ name: text })}
          />
          <Select
            label="Which"
            testId="results-which"
            value={assignment}
            options={[
              { value: '', label: 'All I practised' },
              ...state.taken.map(({ id, assignment: { title } }) => ({ value: id, label: title })),
            ]}
            onChange={setAssignment}
          />
        </div>
        <label className="tick" data-on={texts}>
          <input
            type="checkbox"
            data-testid="results-texts"
            checked={texts}
            onChange={(event) => setTexts(event.target.checked)}
          />
          <span>
            With the words of my replies
            <span className="soft small choice-note">
              Without, the file holds scores, times and kinds of slips only.
            </span>
          </span>
        </label>
        <div className="row">
          <Button
            look="primary"
            data-testid="save-results"
            icon={<Download className="icon" aria-hidden="true" />}
            waiting={!name || plays.length === 0}
            onClick={save}
          >
            Save my results
          </Button>
          {(plays.length === 0 || !name) && (
            <span className="soft small">
              {plays.length === 0 ? 'Nothing was finished yet.' : 'Your name tells your lead whose they are.'}
            </span>
          )}
        </div>
      </div>
    </Card>
  );
}
