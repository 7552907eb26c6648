import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { openSlots } from '@/lib/desk/slots';
import type { Slot } from '@/lib/types';
import { Button } from './button';
import { usePanel } from './panel-context';

interface Pending {
  verb: string;
  go: () => void;
}

interface SlotGuard {
  /** Goes on at once, or asks first where slots are still open. */
  run(verb: string, go: () => void): void;
  /** The question, while there is one. */
  question: ReactNode;
}

/** Keeps a text with open slots from leaving the panel unnoticed; `box` holds the slots' fields. */
export function useSlotGuard(slots: Slot[], box: RefObject<HTMLElement | null>): SlotGuard {
  const values = usePanel((panel) => panel.slots);
  const [pending, setPending] = useState<Pending | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const open = openSlots(slots, values);

  useEffect(() => {
    if (pending) back.current?.focus();
  }, [pending]);

  function run(verb: string, go: () => void) {
    if (open > 0) setPending({ verb, go });
    else go();
  }

  function fill() {
    setPending(null);
    box.current?.querySelector<HTMLInputElement>('.slot[data-open="true"]')?.focus();
  }

  function goOn() {
    setPending(null);
    pending?.go();
  }

  const question = pending && open > 0 && (
    <div className="slot-question" role="alertdialog" aria-label={openWords(open)} data-testid="open-slots">
      <p>{openWords(open)}</p>
      <div className="row">
        <Button ref={back} onClick={fill}>
          Fill in
        </Button>
        <Button look="quiet" data-testid="anyway" onClick={goOn}>
          {pending.verb} anyway
        </Button>
      </div>
    </div>
  );
  return { run, question };
}

function openWords(open: number): string {
  return open === 1 ? '1 blank is still open.' : `${open} blanks are still open.`;
}
