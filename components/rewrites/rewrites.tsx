import { FileX, LoaderCircle, ServerOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { usePanel } from '@/components/ui/panel-context';
import { Section } from '@/components/ui/section';
import { seenNow } from '@/lib/desk/store';
import { Note } from '@/components/states/state';
import { needless, WHOLE_REPLY } from './to-rewrite';
import { Voices } from './voices';
import './rewrites.css';

/**
 * Whole replies in three voices, written from the draft and what the customer raised.
 * @param allGood the draft needs none: only what there is is shown, and nothing is said where there is nothing
 */
export function Rewrites({ allGood }: { allGood: boolean }) {
  const { status, list } = usePanel((panel) => panel.rewriting);
  const again = usePanel((panel) => panel.again);
  const handedOver = usePanel((panel) => seenNow(panel)?.desk.review?.reading?.route === 'hand-over');
  if (status === 'none' || (allGood && list.length === 0)) return null;
  if (status === 'failed') {
    return (
      <Note
        id="rewrites-failed"
        icon={ServerOff}
        title="No rewrites just now"
        actions={<Button onClick={() => again('rewrites')}>Try again</Button>}
      >
        <p>The part of Heard that writes them did not answer.</p>
      </Note>
    );
  }
  if (status === 'ready' && list.length === 0) {
    return (
      <Note id="no-rewrites" icon={FileX} title="No whole reply for this one">
        <p>
          None could be written that betters your draft, keeps every fact of it and fits the site. Mend it step by step.
        </p>
      </Note>
    );
  }
  if (needless(list)) {
    return (
      <details className="needless" data-testid="needless">
        <summary>
          {handedOver ? 'A line to hold, once somebody has taken it over' : 'Another wording, if you want one'}
        </summary>
        <Voices list={list} />
      </details>
    );
  }
  return (
    <Section title="Whole reply" id={WHOLE_REPLY} aside={status !== 'ready' && <Writing />}>
      <Voices list={list} />
    </Section>
  );
}

function Writing() {
  return (
    <span className="writing">
      <LoaderCircle className="icon" aria-hidden="true" />
      writing
    </span>
  );
}
