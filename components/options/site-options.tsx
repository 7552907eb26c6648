import { Switch } from '@/components/ui/switch';
import { sitesSetting } from '@/lib/desk/settings';
import { sites } from '@/lib/sites';
import { OptionGroup } from './option-group';
import { useStored } from '@/components/ui/use-stored';

/** Each site on or off. */
export function SiteOptions() {
  const [chosen, setChosen] = useStored(sitesSetting);
  return (
    <OptionGroup title="Sites" note="Where a site is off, nothing on its pages is read or changed.">
      {chosen &&
        sites.map(({ id, name, matches }) => (
          <Switch
            key={id}
            testId={`site-${id}`}
            label={name}
            note={matches.hosts.join(', ')}
            on={chosen[id] ?? true}
            onChange={(on) => setChosen({ ...chosen, [id]: on })}
          />
        ))}
    </OptionGroup>
  );
}
