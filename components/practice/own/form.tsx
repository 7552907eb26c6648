import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { parseScenario, scenarioFile } from '@/lib/practice/parse';
import type { FileProblem, Scenario } from '@/lib/practice/types';
import { usePractice } from '../context';
import { go } from '../route';
import { Card } from '../ui/card';
import { Choices } from '../ui/choices';
import { Input, Select } from '../ui/input';
import { saveFile } from '@/components/ui/save-file';
import { CHOICES, KINDS, LEVELS } from '../words';
import { LINE_WORDS } from './lines';
import { Points } from './points';
import { SITES } from './sites';
import { Wrong } from './wrong';
import './own.css';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const KIND_OPTIONS = Object.entries(KINDS).map(([value, label]) => ({ value, label }));

/** Everything a scenario says, to be filled in; it is checked as a file would be before it is kept. */
export function OwnForm({ start, stored }: { start: Scenario; stored: boolean }) {
  const { db } = usePractice();
  const [it, set] = useState(start);
  const [contacts, setContacts] = useState(start.ownContacts.join('\n'));
  const [facts, setFacts] = useState(start.facts.join('\n'));
  const [hints, setHints] = useState(start.hints.join('\n'));
  const [wrong, setWrong] = useState<FileProblem[]>([]);
  const change = (part: Partial<Scenario>) => set((old) => ({ ...old, ...part }));
  const customer = (part: Partial<Scenario['customer']>) => change({ customer: { ...it.customer, ...part } });

  /** The scenario as it would be kept, or what is wrong with it. */
  function checked(): Scenario | null {
    const whole = {
      ...it,
      ownContacts: linesOf(contacts),
      facts: linesOf(facts),
      hints: linesOf(hints),
      must: [
        ...it.raised.map(({ id, label }) => ({ say: `names ${label}`, heard: id })),
        ...it.must.filter((must) => must.heard === undefined),
      ],
    };
    const parsed = parseScenario(JSON.stringify(whole), 'this scenario');
    setWrong(parsed.ok ? [] : parsed.problems);
    return parsed.ok ? parsed.value : null;
  }

  async function keep(then: 'practise' | 'scenarios') {
    const scenario = checked();
    if (!scenario) return;
    // A play under way belongs to the scenario as it was.
    await db.transaction('rw', db.scenarios, db.begun, db.drafts, async () => {
      await db.scenarios.put(scenario);
      await db.begun.delete(scenario.id);
      await db.drafts.delete(scenario.id);
    });
    go(then, then === 'practise' ? scenario.id : null);
  }

  async function erase() {
    await db.transaction('rw', db.scenarios, db.begun, db.drafts, async () => {
      await db.scenarios.delete(it.id);
      await db.begun.delete(it.id);
      await db.drafts.delete(it.id);
    });
    go('scenarios');
  }

  return (
    <form className="stack own" onSubmit={(event) => event.preventDefault()} data-testid="own-form">
      <Card title="The post">
        <TextField
          label="What they wrote"
          rows={5}
          data-testid="own-text"
          value={it.customer.text}
          onText={(text) => customer({ text })}
        />
        <div className="fields">
          <Input
            label="Who wrote it"
            data-testid="own-name"
            value={it.customer.name}
            onText={(name) => customer({ name })}
          />
          <Select
            label="Where"
            testId="own-site"
            value={it.site}
            options={SITES}
            onChange={(site) => change({ site })}
          />
          <Select
            label="What it is"
            value={it.kind}
            options={KIND_OPTIONS}
            onChange={(kind) => change({ kind: kind as Scenario['kind'] })}
          />
          <Select
            label="Stars"
            value={String(it.customer.rating ?? '')}
            options={[
              { value: '', label: 'None' },
              ...[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: String(n) })),
            ]}
            onChange={(stars) => customer({ rating: stars ? Number(stars) : null })}
          />
        </div>
      </Card>
      <Points raised={it.raised} text={it.customer.text} onChange={(raised) => change({ raised })} />
      <Card title="The trainee’s side">
        <div className="fields">
          <Input label="Title" data-testid="own-title" value={it.title} onText={(title) => change({ title })} />
          <Input
            label="The firm they write for"
            data-testid="own-firm"
            value={it.firm}
            onText={(firm) => change({ firm })}
          />
          <Input
            label="Trade"
            data-testid="own-trade"
            placeholder="e.g. bakery"
            value={it.trade}
            onText={(trade) => change({ trade })}
          />
        </div>
        <Input
          label="What one learns here, in one sentence"
          data-testid="own-goal"
          value={it.goal}
          onText={(goal) => change({ goal })}
        />
        <TextField label="What they know and may say, one a line" rows={3} value={facts} onText={setFacts} />
        <TextField label="Contacts they may give, one a line" rows={2} value={contacts} onText={setContacts} />
        <TextField label="Hints, one a line" rows={2} value={hints} onText={setHints} />
        <Choices
          legend="Level"
          value={String(it.level)}
          options={Object.entries(LEVELS).map(([value, label]) => ({ value, label }))}
          onChange={(level) => change({ level: Number(level) as Scenario['level'] })}
        />
        <Choices
          legend="The right choice"
          value={it.choice}
          options={(['reply', 'no-reply', 'hand-over'] as const).map((value) => ({
            value,
            label: CHOICES[value].name,
          }))}
          onChange={(choice) => change({ choice })}
        />
        {it.choice !== 'reply' && (
          <Input label="Why" value={it.choiceReason} onText={(choiceReason) => change({ choiceReason })} />
        )}
      </Card>
      <Card title="Two samples">
        <TextField
          label="An excellent reply, shown after the second try"
          rows={4}
          data-testid="own-excellent"
          value={it.excellent}
          onText={(excellent) => change({ excellent })}
        />
        <TextField
          label="A poor reply"
          rows={3}
          data-testid="own-poor"
          value={it.poor}
          onText={(poor) => change({ poor })}
        />
      </Card>
      <details className="card sheet">
        <summary>What the customer answers</summary>
        <div className="stack own-lines">
          {it.branches.map((branch, i) => (
            <Input
              key={branch.id}
              label={LINE_WORDS[branch.id] ?? branch.id}
              value={branch.line}
              onText={(line) =>
                change({ branches: it.branches.map((each, j) => (j === i ? { ...each, line } : each)) })
              }
            />
          ))}
        </div>
      </details>
      <Wrong problems={wrong} />
      <div className="row">
        <Button look="primary" data-testid="own-practise" onClick={() => void keep('practise')}>
          Save and practise
        </Button>
        <Button data-testid="own-save" onClick={() => void keep('scenarios')}>
          Save
        </Button>
        <Button
          data-testid="own-export"
          icon={<Download className="icon" aria-hidden="true" />}
          onClick={() => {
            const scenario = checked();
            if (scenario) saveFile(`${scenario.id}.json`, scenarioFile(scenario));
          }}
        >
          Save as a file
        </Button>
        {stored && (
          <Button
            look="danger"
            data-testid="own-erase"
            icon={<Trash2 className="icon" aria-hidden="true" />}
            onClick={() => void erase()}
          >
            Erase
          </Button>
        )}
      </div>
    </form>
  );
}
