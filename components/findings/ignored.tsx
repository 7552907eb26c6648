import { Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { quote } from '@/components/ui/pieces';
import { usePanel } from '@/components/ui/panel-context';
import { playbookSetting } from '@/lib/desk/playbook';
import { infoOf } from './info';

/** What the user ignored for this reply, with the way back, and the way to be rid of a check for good. */
export function Ignored({ keys }: { keys: string[] }) {
  const unignore = usePanel((panel) => panel.unignore);
  const say = usePanel((panel) => panel.say);
  if (keys.length === 0) return null;

  async function turnOff(check: string) {
    const now = await playbookSetting.getValue();
    await playbookSetting.setValue({ ...now, off: [...now.off.filter((id) => id !== check), check] });
    say({ kind: 'check-off', check, title: infoOf(check).title });
  }

  return (
    <details className="ignored" data-testid="ignored">
      <summary>{keys.length} ignored for this reply</summary>
      <ul>
        {keys.map((key) => {
          const [check = '', words = ''] = [key.slice(0, key.indexOf('|')), key.slice(key.indexOf('|') + 1)];
          return (
            <li key={key}>
              <p>
                {infoOf(check).title} {words && <span className="soft">{quote(words, 60)}</span>}
              </p>
              <div className="row">
                <Button
                  look="quiet"
                  data-testid="unignore"
                  icon={<Undo2 className="icon" aria-hidden="true" />}
                  onClick={() => void unignore(key)}
                >
                  Bring back
                </Button>
                <Button look="quiet" data-testid="turn-check-off" onClick={() => void turnOff(check)}>
                  Turn this check off
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
