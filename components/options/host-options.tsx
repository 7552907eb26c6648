import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { askForHosts, originOf } from '@/lib/desk/hosts';
import { sites } from '@/lib/sites';

const ANYWHERE = new Intl.ListFormat('en').format(
  sites
    .filter(({ matches }) => matches.marks)
    .map(({ name }) => name)
    .sort(),
);

/** Adds a host that no site file knows. */
export function HostOptions() {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState('');
  const field = useId();
  const about = useId();

  async function add(event: FormEvent) {
    event.preventDefault();
    const origin = originOf(typed);
    if (!origin)
      return setTrouble('Give the address of a public site, such as forum.example.org. Sign-in pages are never read.');
    const added = await askForHosts([origin]);
    setTrouble(added ? '' : 'Your browser was not allowed to add it.');
    if (added) setTyped('');
  }

  return (
    <form className="hosts fields" onSubmit={(event) => void add(event)}>
      <div className="field">
        <label htmlFor={field}>Add another site</label>
        <div className="row">
          <input
            id={field}
            className="line-field"
            data-testid="host"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="forum.example.org"
            value={typed}
            aria-describedby={about}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" data-testid="add-host" waiting={!typed.trim()}>
            Add
          </Button>
        </div>
      </div>
      <p id={about} className="soft small">
        {ANYWHERE} are recognised wherever they run; other sites are read by general signs of a reply.
      </p>
      <p role="status" className="small">
        {trouble}
      </p>
    </form>
  );
}
