import { Button } from '@/components/ui/button';
import { useStored } from '@/components/ui/use-stored';
import { giveBackHosts, hostOf, isGranted } from '@/lib/desk/hosts';
import { forgetPointed, pointedSetting } from '@/lib/desk/pointed';
import { sites } from '@/lib/sites';
import { hostsFound } from './site-groups';

const NAMES = sites.flatMap(({ matches }) => matches.hosts);
/** Longer lists are folded. */
const MOST_SHOWN = 6;

/** Hosts that the user added, and those where they pointed at boxes and messages, with the way to be rid of each. */
export function HostList({ granted, sought }: { granted: string[]; sought: string }) {
  const [pointed] = useStored(pointedSetting);
  const own = granted.filter((origin) => !NAMES.some((host) => isGranted(host, [origin]))).map(hostOf);
  const shown = Object.keys(pointed ?? {});
  const lookedFor = sought.trim() !== '';
  return (
    <>
      <Hosts
        title="Sites you added"
        testId="own-host"
        hosts={hostsFound(own, sought)}
        open={lookedFor}
        verb="Remove"
        onPress={(host) => void giveBackHosts(granted.filter((origin) => hostOf(origin) === host))}
      />
      <Hosts
        title="Where you showed Heard a box or a message"
        testId="pointed-host"
        hosts={hostsFound(shown, sought)}
        open={lookedFor}
        verb="Forget"
        onPress={(host) => void forgetPointed(host)}
      />
    </>
  );
}

interface HostsProps {
  title: string;
  testId: string;
  hosts: string[];
  /** Unfolded whatever its length: somebody is looking for one. */
  open: boolean;
  verb: string;
  onPress: (host: string) => void;
}

function Hosts({ title, testId, hosts, open, verb, onPress }: HostsProps) {
  if (hosts.length === 0) return null;
  return (
    <details className="checks" open={open || hosts.length <= MOST_SHOWN}>
      <summary>
        <span>{title}</span>
        <span className="soft small">{hosts.length}</span>
      </summary>
      <ul className="host-list">
        {hosts.toSorted().map((host) => (
          <li key={host} data-testid={testId}>
            <span>{host}</span>
            <Button look="quiet" aria-label={`${verb} ${host}`} onClick={() => onPress(host)}>
              {verb}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
