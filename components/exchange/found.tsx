import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import type { DeskState } from '@/lib/desk/state';
import { PickMessage } from './pick-message';
import { ReportPage } from './report-page';

/** The self-test: how the message was found, in one line. */
const FOUND: Record<DeskState['message'], string> = {
  'by-rule': 'Heard knows how this site shows it.',
  'by-fallback': 'A best guess: check that it is the message you answer.',
  picked: 'You picked this message.',
  given: 'You gave this message.',
  none: 'Not found on this page.',
};

/** Whether the way to another message is open: from the start where it was only guessed. */
export function useFound() {
  const { message } = useSeen().desk;
  const onPage = usePanel((panel) => panel.mode === 'page');
  const [pressed, setPressed] = useState<boolean | null>(null);
  return { open: pressed ?? (onPage && message === 'by-fallback'), setOpen: setPressed };
}

/** Opens and closes `Found`. */
export function WrongMessage({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  return (
    <Button look="quiet" data-testid="wrong-message" aria-expanded={open} onClick={() => onOpen(!open)}>
      Wrong message?
    </Button>
  );
}

/** How the message was found, and what to do where it is the wrong one. */
export function Found({ onCorrect }: { onCorrect: () => void }) {
  const { desk } = useSeen();
  const onPage = usePanel((panel) => panel.mode === 'page');
  const giveMessage = usePanel((panel) => panel.giveMessage);
  return (
    <div className="found">
      {onPage && (
        <p className="soft small" data-testid="found" data-found={desk.message}>
          {FOUND[desk.message]}
        </p>
      )}
      <PickMessage />
      <div className="row">
        <Button look="quiet" data-testid="change-message" onClick={onCorrect}>
          Paste another
        </Button>
        {(!onPage || desk.message === 'given') && (
          <Button look="quiet" onClick={() => void giveMessage(null)}>
            Remove it
          </Button>
        )}
        {onPage && <ReportPage />}
      </div>
    </div>
  );
}
