import { Switch } from '@/components/ui/switch';
import { useStored } from '@/components/ui/use-stored';
import { askForHosts, giveBackHosts, isGranted } from '@/lib/desk/hosts';
import { sitesSetting } from '@/lib/desk/settings';
import { sites } from '@/lib/sites';
import { originsOf } from '@/lib/sites/shared/patterns';
import type { Site } from '@/lib/sites/site';
import { HostOptions } from './host-options';
import { OptionGroup } from './option-group';
import { useGranted } from './use-granted';

const byName = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'en'));
const INSTALLED = byName.filter(({ installed }) => installed);
const NAMED = byName.filter(({ installed, matches }) => !installed && matches.hosts.length);
const ANYWHERE = new Intl.ListFormat('en').format(
  byName.filter(({ matches }) => matches.marks).map(({ name }) => name),
);
/** Of the many hosts of one site so many are written out. */
const MOST_HOSTS = 3;

/** Each site on or off. Those beyond the installation are asked for in the browser's own dialog when they are switched on. */
export function SiteOptions() {
  const [chosen, setChosen] = useStored(sitesSetting);
  const granted = useGranted();
  if (!chosen || !granted) return null;

  const isOn = ({ id, installed, matches }: Site) =>
    (installed || matches.hosts.every((host) => isGranted(host, granted))) && chosen[id] !== false;

  async function turn(site: Site, on: boolean) {
    // Asked first: the browser's dialog counts as the user's wish only straight from the press.
    if (!site.installed && !(await (on ? askForHosts : giveBackHosts)(originsOf(site)))) return;
    setChosen({ ...chosen, [site.id]: on });
  }

  const row = (site: Site) => (
    <Switch
      key={site.id}
      testId={`site-${site.id}`}
      label={site.name}
      note={noteOf(site)}
      on={isOn(site)}
      onChange={(on) => void turn(site, on)}
    />
  );
  const on = NAMED.filter(isOn).length;
  return (
    <OptionGroup title="Sites" note="Where a site is off, nothing on its pages is read or changed.">
      {INSTALLED.map(row)}
      <details className="checks">
        <summary>
          More sites
          <span className="soft small">
            {on} of {NAMED.length} on; your browser asks before each
          </span>
        </summary>
        {NAMED.map(row)}
      </details>
      <HostOptions granted={granted} anywhere={ANYWHERE} />
    </OptionGroup>
  );
}

function noteOf({ matches: { hosts }, bestEffort }: Site): string {
  const more = hosts.length > MOST_HOSTS ? ` and ${hosts.length - MOST_HOSTS} more` : '';
  return `${hosts.slice(0, MOST_HOSTS).join(', ')}${more}${bestEffort ? '. Best effort: its pages were not seen, so Heard goes by general signs.' : ''}`;
}
