import { Tabs } from '@base-ui/react/tabs';
import { FileX, LoaderCircle, ServerOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePanel } from '@/components/ui/panel-context';
import { Section } from '@/components/ui/section';
import { Note } from '@/components/states/state';
import type { Rewrite, VoiceId } from '@/lib/types';
import { RewriteView } from './rewrite-view';
import { WHOLE_REPLY } from './to-rewrite';
import './rewrites.css';

const NAMES: Record<VoiceId | 'model', string> = {
  warm: 'Warm',
  concise: 'Concise',
  formal: 'Formal',
  model: 'Second writer',
};
const ORDER = Object.keys(NAMES);
const tabOf = ({ voice, by }: Rewrite): VoiceId | 'model' => (by === 'model' ? 'model' : voice);

/**
 * Whole replies in three voices, written from the draft and what the customer raised.
 * @param allGood the draft needs none: only what there is is shown, and nothing is said where there is nothing
 */
export function Rewrites({ allGood }: { allGood: boolean }) {
  const { status, list } = usePanel((panel) => panel.rewriting);
  const again = usePanel((panel) => panel.again);
  /** The voice the user chose last; the first there is until then. */
  const [chosen, setChosen] = useState<string>('warm');
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
        <p>None could be written that keeps every fact of your draft and fits the site. Mend it step by step.</p>
      </Note>
    );
  }
  const shown = [...list].sort((a, b) => ORDER.indexOf(tabOf(a)) - ORDER.indexOf(tabOf(b)));
  const open = shown.find((rewrite) => tabOf(rewrite) === chosen) ?? shown[0];
  return (
    <Section title="Whole reply" id={WHOLE_REPLY} aside={status !== 'ready' && <Writing />}>
      {open && (
        <Tabs.Root value={tabOf(open)} onValueChange={(tab) => setChosen(tab as string)} className="voices-root">
          <Tabs.List className="voices" activateOnFocus aria-label="Voice">
            {shown.map(tabOf).map((id) => (
              <Tabs.Tab key={id} value={id} className="voice">
                {NAMES[id]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {shown.map((rewrite) => (
            <Tabs.Panel key={tabOf(rewrite)} value={tabOf(rewrite)} keepMounted tabIndex={-1}>
              <RewriteView rewrite={rewrite} />
            </Tabs.Panel>
          ))}
        </Tabs.Root>
      )}
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
