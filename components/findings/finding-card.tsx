import { Sparkles } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LiveText } from '@/components/ui/live-text';
import { quote } from '@/components/ui/pieces';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import { useSlotGuard } from '@/components/ui/slot-guard';
import { infoOf } from './info';
import type { Listed } from './listing';
import { Offer } from './offer';
import { wordingOf } from './wording';

/** What is wrong with one stretch of the draft, why, and what could stand there instead. */
export function FindingCard({ listed, onDone }: { listed: Listed; onDone: () => void }) {
  const { finding, words } = listed;
  const { why, source } = infoOf(finding.check);
  const [choice, setChoice] = useState(0);
  /** The wording just turned to; said once, and not again while the draft is written on. */
  const [said, setSaid] = useState('');
  const draft = useSeen().reviewedDraft!;
  const ignore = usePanel((panel) => panel.ignore);
  const applyFix = usePanel((panel) => panel.applyFix);
  const busy = usePanel((panel) => panel.busy);
  const { fixes } = finding;
  const fix = fixes[choice % Math.max(1, fixes.length)];

  const box = useRef<HTMLDivElement>(null);
  const guard = useSlotGuard(fix?.slots ?? [], box);

  function turn() {
    const next = (choice + 1) % fixes.length;
    setChoice(next);
    setSaid(wordingOf(draft, fixes[next]!).text || 'Take these words out.');
  }

  /** Said before it is done: the page may take the finding away before it answers. */
  function act(action: () => Promise<void>) {
    onDone();
    void action();
  }

  return (
    <div className="finding-body slotted" ref={box}>
      {finding.by === 'reader' && (
        <p className="reading">
          <Sparkles className="icon" aria-hidden="true" />
          {readingWords(finding.sureness)}
        </p>
      )}
      {words && (
        <p className="finding-words" dir="auto">
          {quote(words, 160)}
        </p>
      )}
      <p>{finding.message}</p>
      {fix && <Offer draft={draft} fix={fix} nth={fixes.length > 1 ? [choice % fixes.length, fixes.length] : null} />}
      {guard.question}
      <div className="row">
        {fix && (
          <Button
            look="primary"
            data-testid="apply"
            waiting={busy}
            onClick={() => guard.run('Apply', () => act(() => applyFix(fix)))}
          >
            Apply
          </Button>
        )}
        {fixes.length > 1 && (
          <Button look="quiet" data-testid="other-wording" onClick={turn}>
            Other wording
          </Button>
        )}
        <Button look="quiet" data-testid="ignore" onClick={() => act(() => ignore(finding))}>
          Ignore once
        </Button>
      </div>
      {said && <LiveText text={said} at="once" />}
      {source && <Why why={why === finding.message ? null : why} source={source} />}
    </div>
  );
}

/** By whose word: the source in sight, the general rule one press away. */
function Why({ why, source }: { why: string | null; source: string }) {
  if (!why) return <p className="soft small why">Source: {source}</p>;
  return (
    <details className="soft small why">
      <summary>
        <b>Why?</b> {source}
      </summary>
      <p>{why}</p>
    </details>
  );
}

/** How a learned reading is announced: it is a guess, and says so. */
export function readingWords(sureness: number | null): string {
  return sureness === null ? 'A reading, not a set phrase' : `A reading, about ${Math.round(sureness * 20) * 5}% sure`;
}
