import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { openSlots } from '@/lib/desk/slots';
import type { Slot } from '@/lib/types';
import { Button } from './button';
import { usePanel } from './panel-context';

interface Pending {
  verb: string;
  go: () => void;
}

interface SlotGuard {
  /** Goes on at once; where slots are still open it leads to the first of them and asks. */
  run(verb: string, go: () => void): void;
  /** The question, while there is one. */
  question: ReactNode;
}

/**
 * Keeps a text with open slots from leaving the panel unnoticed; `box` holds the slots' fields.
 * @param onAsk called when it asks, so that the fields can be brought into sight
 */
export function useSlotGuard(slots: Slot[], box: RefObject<HTMLElement | null>, onAsk?: () => void): SlotGuard {
  const values = usePanel((panel) => panel.slots);
  const [pending, setPending] = useState<Pending | null>(null);
  const open = openSlots(slots, values);

  useEffect(() => {
    if (pending) box.current?.querySelector<HTMLElement>('.slot[data-open="true"]')?.focus();
  }, [pending, box]);

  function run(verb: string, go: () => void) {
    if (open === 0) {
      setPending(null);
      return go();
    }
    onAsk?.();
    setPending({ verb, go });
  }

  function goOn() {
    setPending(null);
    pending?.go();
  }

  const question = pending && open > 0 && (
    <div className="slot-question" role="alert" data-testid="open-slots">
      <p>{openWords(open)}</p>
      <Button look="quiet" data-testid="anyway" onClick={goOn}>
        {pending.verb} anyway
      </Button>
    </div>
  );
  return { run, question };
}

function openWords(open: number): string {
  return open === 1 ? '1 blank is still open.' : `${open} blanks are still open.`;
}
