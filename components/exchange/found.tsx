import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import type { DeskState } from '@/lib/desk/state';
import { PickMessage } from './pick-message';
import { ReportPage } from './report-page';

/** The self-test: how the message was found, in one line. */
const FOUND: Record<DeskState['message'], string> = {
  'by-rule': 'Found by the rule for this site.',
  'by-fallback': 'Found by a best guess: check that it is theirs.',
  picked: 'Picked by you.',
  given: 'Given by you.',
  none: 'Not found on this page.',
};

/** How the message was found, and what to do where it is the wrong one. */
export function Found({ onCorrect }: { onCorrect: () => void }) {
  const { desk } = useSeen();
  const mode = usePanel((panel) => panel.mode);
  const giveMessage = usePanel((panel) => panel.giveMessage);
  const [open, setOpen] = useState(false);
  const sure = desk.message === 'by-rule';
  if (mode === 'paste') {
    return (
      <div className="row">
        <Button look="quiet" data-testid="change-message" onClick={onCorrect}>
          Use another message
        </Button>
        <Button look="quiet" onClick={() => void giveMessage(null)}>
          Take it away
        </Button>
      </div>
    );
  }
  return (
    <div className="found">
      <p className="soft small" data-testid="found" data-found={desk.message}>
        {FOUND[desk.message]}{' '}
        {sure && (
          <Button look="quiet" className="button inline" aria-expanded={open} onClick={() => setOpen(!open)}>
            Not the right one?
          </Button>
        )}
      </p>
      {(open || !sure) && (
        <>
          <PickMessage />
          <div className="row">
            <Button look="quiet" data-testid="change-message" onClick={onCorrect}>
              Use another message
            </Button>
            {desk.message === 'given' && (
              <Button look="quiet" onClick={() => void giveMessage(null)}>
                Take it away
              </Button>
            )}
            <ReportPage />
          </div>
        </>
      )}
    </div>
  );
}
