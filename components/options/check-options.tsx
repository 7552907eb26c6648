import { useId, useState } from 'react';
import type { CheckInfo } from '@/components/findings/info';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { useStored } from '@/components/ui/use-stored';
import { type PlaybookSetting, playbookSetting } from '@/lib/desk/playbook';
import { type CheckGroup, checkGroups } from './check-groups';
import { OptionGroup } from './option-group';

/** Every check, by what it is about, with an example; each can be switched off. */
export function CheckOptions() {
  const [playbook, setPlaybook] = useStored(playbookSetting);
  const [sought, setSought] = useState('');
  const search = useId();
  if (!playbook) return null;
  const groups = checkGroups(sought);
  const found = groups.reduce((sum, { checks }) => sum + checks.length, 0);

  function turn(id: string, on: boolean) {
    const others = playbook!.off.filter((each) => each !== id);
    setPlaybook({ ...playbook!, off: on ? others : [...others, id] });
  }

  return (
    <OptionGroup
      id="checks"
      title="Checks"
      note="What Heard looks for in a reply. What you switch off is neither shown nor counted."
    >
      <div className="field">
        <label htmlFor={search}>Find a check</label>
        <input
          id={search}
          type="search"
          className="line-field"
          data-testid="find-check"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      <p className="soft small found-line" role="status">
        {sought.trim() && (found === 0 ? 'No check speaks of that.' : `${found} found.`)}
      </p>
      {groups.map((group) => (
        <Group key={group.id} group={group} playbook={playbook} open={sought.trim() !== ''} onTurn={turn} />
      ))}
      {playbook.off.length > 0 && (
        <div className="row">
          <Button data-testid="all-checks-on" onClick={() => setPlaybook({ ...playbook, off: [] })}>
            Switch all on
          </Button>
        </div>
      )}
    </OptionGroup>
  );
}

/** Most of an example that is shown, in UTF-16 units: one is long because length is its point. */
const MOST_EXAMPLE = 200;

interface GroupProps {
  group: CheckGroup;
  playbook: PlaybookSetting;
  open: boolean;
  onTurn: (id: string, on: boolean) => void;
}

function Group({ group, playbook, open, onTurn }: GroupProps) {
  const off = group.checks.filter(({ id }) => playbook.off.includes(id)).length;
  return (
    <details className="checks" open={open} data-testid={`checks-${group.id}`}>
      <summary>
        <span>{group.name}</span>
        <span className="soft small">
          {group.checks.length} {group.checks.length === 1 ? 'check' : 'checks'}
          {off > 0 && `, ${off} off`}
        </span>
      </summary>
      <ul>
        {group.checks.map((check) => (
          <CheckLine key={check.id} check={check} playbook={playbook} onTurn={onTurn} />
        ))}
      </ul>
    </details>
  );
}

function CheckLine({ check, playbook, onTurn }: { check: CheckInfo } & Pick<GroupProps, 'playbook' | 'onTurn'>) {
  const locked = check.locked.some((pack) => pack === playbook.pack);
  return (
    <li className="check">
      <Switch
        testId={`check-${check.id}`}
        label={check.title}
        note={check.why}
        on={locked || !playbook.off.includes(check.id)}
        locked={locked ? 'Your pack keeps it on.' : null}
        onChange={(on) => onTurn(check.id, on)}
      />
      <p className="small check-example">
        <span className="soft">For example:</span> <Example text={check.example} />
      </p>
    </li>
  );
}

/** An example with the words in [brackets] marked; what the customer wrote stands before the arrow. */
function Example({ text: whole }: { text: string }) {
  const text = whole.length > MOST_EXAMPLE ? `${whole.slice(0, MOST_EXAMPLE).replace(/\s\S*$/, '')} …` : whole;
  const [before, marked, after] = /^(.*?)\[(.+?)\](.*)$/s.exec(text)?.slice(1) ?? [text];
  return (
    <q>
      {before}
      {marked && <mark>{marked}</mark>}
      {after}
    </q>
  );
}
