import { WandSparkles } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import { quote } from '@/components/ui/pieces';
import { safeFixes } from '@/lib/desk/safe-fixes';
import { FindingCard } from './finding-card';
import { infoOf, SEVERITY_WORDS } from './info';
import type { Listed } from './listing';
import './findings.css';

interface Props {
  list: Listed[];
  chosen: string | null;
  /** Opens the finding of this key; null closes the open one. */
  onChoose: (key: string | null) => void;
  /** The finding of this key is being dealt with. */
  onDone: (key: string) => void;
}

/** How many findings are listed before the rest is folded away. */
const SHOWN = 4;
/** What makes several fixes safe to apply at once. */
const SAFE = 'Nothing to fill in, no number or address lost; one undo takes them all back.';

/** What could be mended: the chosen finding as an open card, the others as one line each. */
export function Findings({ list, chosen, onChoose, onDone }: Props) {
  const [all, setAll] = useState(false);
  const { desk, reviewedDraft } = useSeen();
  const applyFix = usePanel((panel) => panel.applyFix);
  const busy = usePanel((panel) => panel.busy);
  // Only for the draft that was read: what moved on meanwhile gets its fixes anew.
  const safe =
    reviewedDraft !== null && reviewedDraft === desk.exchange?.draft
      ? safeFixes(
          list.map(({ finding }) => finding),
          reviewedDraft,
        )
      : null;
  const open = list.find((listed) => listed.key === chosen);
  const beyond = list.filter((listed, i) => i >= SHOWN && listed !== open).length;
  // A line that says "1 more" takes the room of that one.
  const folded = all || beyond < 2 ? 0 : beyond;
  const about = useId();

  return (
    <Section
      title="To mend"
      aside={
        safe ? (
          <>
            <Button
              className="button apply-all"
              icon={<WandSparkles className="icon" aria-hidden="true" />}
              data-testid="apply-all"
              waiting={busy}
              aria-describedby={about}
              title={SAFE}
              onClick={() => void applyFix(safe.fix)}
            >
              Apply {safe.count} safe fixes
            </Button>
            <span id={about} className="unseen">
              {SAFE}
            </span>
          </>
        ) : (
          <span className="number">{list.length}</span>
        )
      }
    >
      <ul className="findings">
        {list.map((listed, i) => (
          <FindingItem
            key={listed.key}
            listed={listed}
            open={listed === open}
            hidden={folded > 0 && i >= SHOWN && listed !== open}
            onToggle={() => onChoose(listed === open ? null : listed.key)}
            onDone={() => onDone(listed.key)}
          />
        ))}
      </ul>
      {beyond >= 2 && (
        <Button look="quiet" data-testid="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `${folded} more`}
        </Button>
      )}
    </Section>
  );
}

interface ItemProps {
  listed: Listed;
  open: boolean;
  hidden: boolean;
  onToggle: () => void;
  onDone: () => void;
}

function FindingItem({ listed, open, hidden, onToggle, onDone }: ItemProps) {
  const { finding, number, words } = listed;
  const { title } = infoOf(finding.check);
  const id = `finding-${number}`;
  return (
    <li
      className="finding card"
      data-testid="finding"
      data-check={finding.check}
      data-severity={finding.severity}
      hidden={hidden}
    >
      <h3>
        <button
          type="button"
          className="finding-head"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <span className="finding-number number">{number}</span>
          <span className="finding-title">
            {title}
            {!open && words && <span className="finding-glimpse"> {quote(words, 60)}</span>}
          </span>
          <span className="finding-gravity">{SEVERITY_WORDS[finding.severity]}</span>
        </button>
      </h3>
      {open && (
        <div id={id}>
          <FindingCard listed={listed} onDone={onDone} />
        </div>
      )}
    </li>
  );
}
