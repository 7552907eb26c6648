import { Sparkles } from 'lucide-react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import type { Review } from '@/lib/types';

/** Says that nothing between the lines was read, and why; nothing while the reader is at work. */
export function ReaderNote({ missing }: { missing: Review['readerMissing'] }) {
  if (!missing) return null;
  return (
    <p className="reader-note" data-testid="reader-note" data-missing={missing}>
      <Sparkles className="icon" aria-hidden="true" />
      <span>
        {missing === 'off'
          ? 'The learned reader is off: set phrases and grammar only. '
          : 'The learned reader can’t run here: set phrases and grammar only.'}
        {missing === 'off' && (
          <Button look="quiet" className="button inline" onClick={() => void browser.runtime.openOptionsPage()}>
            Settings
          </Button>
        )}
      </span>
    </p>
  );
}
