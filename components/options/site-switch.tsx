import { Switch } from '@/components/ui/switch';
import type { Site } from '@/lib/sites/site';

/** More hosts than this are one press away. */
const MOST_HOSTS = 2;

interface Props {
  site: Site;
  on: boolean;
  onTurn: (on: boolean) => void;
}

/** One site on or off, with every address it stands for. */
export function SiteSwitch({ site: { id, name, matches, bestEffort }, on, onTurn }: Props) {
  const { hosts } = matches;
  const many = hosts.length > MOST_HOSTS;
  const note = [many ? `${hosts[0]} and ${hosts.length - 1} more` : hosts.join(', '), bestEffort && 'best effort'];
  return (
    <div className="site">
      <Switch testId={`site-${id}`} label={name} note={note.filter(Boolean).join(' · ')} on={on} onChange={onTurn} />
      {many && (
        <details className="site-hosts soft small">
          <summary>All {hosts.length} addresses</summary>
          <p>{hosts.join(', ')}</p>
        </details>
      )}
    </div>
  );
}
