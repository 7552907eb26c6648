import { ArrowDownToLine, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Count } from '@/components/ui/count';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import { useSlotGuard } from '@/components/ui/slot-guard';
import { SlottedText } from '@/components/ui/slots';
import { fillText } from '@/lib/desk/slots';
import type { Rewrite } from '@/lib/types';
import { Changes } from './changes';
import { Facts } from './facts';

/** One whole reply: its words with the slots to fill, what it keeps, and how it leaves the panel. */
export function RewriteView({ rewrite }: { rewrite: Rewrite }) {
  const exchange = useSeen().desk.exchange!;
  const values = usePanel((panel) => panel.slots);
  const setSlot = usePanel((panel) => panel.setSlot);
  const insert = usePanel((panel) => panel.insertRewrite);
  const copy = usePanel((panel) => panel.copy);
  const busy = usePanel((panel) => panel.busy);
  const [compared, setCompared] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const guard = useSlotGuard(rewrite.slots, box, () => setCompared(false));
  const filled = fillText(rewrite.text, rewrite.slots, values);

  return (
    <div className="rewrite card slotted" data-testid="rewrite" data-voice={rewrite.voice} ref={box}>
      {rewrite.by === 'model' && (
        <p className="small soft" data-testid="by-model">
          Proposed by your browser’s own language model, on this machine. It passed the lock on your facts and every
          serious check; read it with care all the same.
        </p>
      )}
      {compared ? (
        <Changes before={exchange.draft} after={filled} />
      ) : (
        <p className="rewrite-text" dir="auto">
          <SlottedText text={rewrite.text} slots={rewrite.slots} values={values} onFill={setSlot} />
        </p>
      )}
      <div className="rewrite-foot small soft">
        <Facts rewrite={rewrite} />
        <Count text={filled} limit={exchange.limit} />
      </div>
      {guard.question}
      <div className="row">
        <Button
          look="primary"
          icon={<ArrowDownToLine className="icon" aria-hidden="true" />}
          data-testid="insert"
          waiting={busy}
          onClick={() => guard.run('Insert', () => void insert(rewrite))}
        >
          Insert
        </Button>
        <Button
          icon={<Copy className="icon" aria-hidden="true" />}
          data-testid="copy"
          onClick={() => guard.run('Copy', () => void copy(filled))}
        >
          Copy
        </Button>
        {exchange.draft.trim() !== '' && (
          <Button
            look="quiet"
            data-testid="what-changed"
            aria-pressed={compared}
            onClick={() => setCompared(!compared)}
          >
            What changed
          </Button>
        )}
      </div>
    </div>
  );
}
