import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useStored } from '@/components/ui/use-stored';
import { askForHosts, giveBackHosts, hostOf, isGranted, originOf } from '@/lib/desk/hosts';
import { forgetPointed, pointedSetting } from '@/lib/desk/pointed';
import { sites } from '@/lib/sites';

const NAMES = sites.flatMap(({ matches }) => matches.hosts);

/** Hosts that no site file knows, added one at a time, and where the user pointed at boxes and messages. */
export function HostOptions({ granted, anywhere }: { granted: string[]; anywhere: string }) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState('');
  const [pointed] = useStored(pointedSetting);
  const field = useId();
  const about = useId();
  const own = granted.filter((origin) => !NAMES.some((host) => isGranted(host, [origin])));

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
    <div className="hosts">
      <form className="fields" onSubmit={(event) => void add(event)}>
        <label htmlFor={field}>Another site</label>
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
        <p id={about} className="soft small">
          {anywhere} are known by their build, other sites by general signs of a reply. For one page only, press Heard’s
          toolbar button there.
        </p>
        <p role="status" className="small">
          {trouble}
        </p>
      </form>
      <ul className="host-list">
        {own.map((origin) => (
          <li key={origin} data-testid="own-host">
            <span>{hostOf(origin)}</span>
            <Button look="quiet" aria-label={`Remove ${hostOf(origin)}`} onClick={() => void giveBackHosts([origin])}>
              Remove
            </Button>
          </li>
        ))}
        {Object.keys(pointed ?? {}).map((host) => (
          <li key={`pointed ${host}`} data-testid="pointed-host">
            <span>
              {host} <span className="soft small">where you pointed at a reply box or a message</span>
            </span>
            <Button
              look="quiet"
              aria-label={`Forget where you pointed on ${host}`}
              onClick={() => void forgetPointed(host)}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
