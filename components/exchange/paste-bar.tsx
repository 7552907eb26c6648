import { ArrowLeft } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { usePanel } from '@/components/ui/panel-context';

/** Stands above paste-in: the way back to the page, and a clean sheet. */
export function PasteBar() {
  const setMode = usePanel((panel) => panel.setMode);
  const clear = usePanel((panel) => panel.clearPaste);
  const used = usePanel(
    (panel) => panel.paste.desk.exchange!.draft !== '' || panel.paste.desk.exchange!.customer !== null,
  );
  return (
    <div className="paste-bar">
      <Button
        look="quiet"
        icon={<ArrowLeft className="icon" aria-hidden="true" />}
        data-testid="back-to-page"
        onClick={() => setMode('page')}
      >
        Back to the page
      </Button>
      {used && (
        <Button look="quiet" onClick={clear}>
          Start afresh
        </Button>
      )}
    </div>
  );
}
