import { useId, useState } from 'react';
import { useStored } from '@/components/ui/use-stored';
import { askForHosts, giveBackHosts, isGranted } from '@/lib/desk/hosts';
import { sitesSetting } from '@/lib/desk/settings';
import { sites } from '@/lib/sites';
import { originsOf } from '@/lib/sites/shared/patterns';
import type { Site } from '@/lib/sites/site';
import { HostList } from './host-list';
import { HostOptions } from './host-options';
import { OptionGroup } from './option-group';
import { siteGroups, sitesFound } from './site-groups';
import { SiteSwitch } from './site-switch';
import { useGranted } from './use-granted';

const byName = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'en'));
const INSTALLED = byName.filter(({ installed }) => installed);
const NAMED = byName.filter(({ installed, matches }) => !installed && matches.hosts.length);

/** Each site on or off. Those beyond the installation are asked for in the browser's own dialog when they are switched on. */
export function SiteOptions() {
  const [chosen, setChosen] = useStored(sitesSetting);
  const [sought, setSought] = useState('');
  const granted = useGranted();
  const search = useId();
  if (!chosen || !granted) return null;

  const isOn = ({ id, installed, matches }: Site) =>
    (installed || matches.hosts.every((host) => isGranted(host, granted))) && chosen[id] !== false;

  async function turn(site: Site, on: boolean) {
    // Asked first: the browser's dialog counts as the user's wish only straight from the press.
    if (!site.installed && !(await (on ? askForHosts : giveBackHosts)(originsOf(site)))) return;
    setChosen({ ...chosen, [site.id]: on });
  }

  const row = (site: Site) => (
    <SiteSwitch key={site.id} site={site} on={isOn(site)} onTurn={(on) => void turn(site, on)} />
  );
  const seeking = sought.trim() !== '';
  const installed = sitesFound(INSTALLED, sought);
  const others = sitesFound(NAMED, sought);
  const found = installed.length + others.length;
  return (
    <OptionGroup id="sites" title="Sites" note="Where a site is off, nothing on its pages is read or changed.">
      <div className="field">
        <label htmlFor={search}>Find a site</label>
        <input
          id={search}
          type="search"
          className="line-field"
          data-testid="find-site"
          placeholder="Name or address"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      <p className="soft small found-line" role="status">
        {seeking && (found === 0 ? 'None is known by that name. Add its address below.' : `${found} found.`)}
      </p>
      {installed.map(row)}
      {siteGroups(others).map((group) => (
        <details key={group.id} className="checks" open={seeking} data-testid={`sites-${group.id}`}>
          <summary>
            <span>{group.name}</span>
            <span className="soft small">
              {group.sites.filter(isOn).length} of {group.sites.length} on
            </span>
          </summary>
          {group.sites.map(row)}
        </details>
      ))}
      <HostOptions />
      <HostList granted={granted} sought={sought} />
    </OptionGroup>
  );
}
