import { Sparkles } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { quote } from '@/components/ui/pieces';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import { useSlotGuard } from '@/components/ui/slot-guard';
import { infoOf } from './info';
import type { Listed } from './listing';
import { Offer } from './offer';

/** What is wrong with one stretch of the draft, why, and what could stand there instead. */
export function FindingCard({ listed, onDone }: { listed: Listed; onDone: () => void }) {
  const { finding, words } = listed;
  const { why, source } = infoOf(finding.check);
  const [choice, setChoice] = useState(0);
  const draft = useSeen().reviewedDraft!;
  const ignore = usePanel((panel) => panel.ignore);
  const applyFix = usePanel((panel) => panel.applyFix);
  const busy = usePanel((panel) => panel.busy);
  const { fixes } = finding;
  const fix = fixes[choice % Math.max(1, fixes.length)];

  const box = useRef<HTMLDivElement>(null);
  const guard = useSlotGuard(fix?.slots ?? [], box);

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
          <Button look="quiet" data-testid="other-wording" onClick={() => setChoice((choice + 1) % fixes.length)}>
            Other wording
          </Button>
        )}
        <Button look="quiet" data-testid="ignore" onClick={() => act(() => ignore(finding))}>
          Ignore once
        </Button>
      </div>
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
