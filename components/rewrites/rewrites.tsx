import { Tabs } from '@base-ui/react/tabs';
import { FileX, LoaderCircle, ServerOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { usePanel } from '@/components/ui/panel-context';
import { Section } from '@/components/ui/section';
import { Note } from '@/components/states/state';
import type { VoiceId } from '@/lib/types';
import { RewriteView } from './rewrite-view';
import './rewrites.css';

const VOICES: readonly { id: VoiceId; name: string }[] = [
  { id: 'warm', name: 'Warm' },
  { id: 'concise', name: 'Concise' },
  { id: 'formal', name: 'Formal' },
];

/** Whole replies in three voices, written from the draft and what the customer raised. */
export function Rewrites() {
  const { status, list } = usePanel((panel) => panel.rewriting);
  const again = usePanel((panel) => panel.again);
  if (status === 'none') return null;
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
  const voices = VOICES.filter(({ id }) => list.some((rewrite) => rewrite.voice === id));
  return (
    <Section title="Whole reply" aside={status !== 'ready' && <Writing />}>
      {voices.length > 0 && (
        <Tabs.Root defaultValue="warm" className="voices-root">
          <Tabs.List className="voices" activateOnFocus aria-label="Voice">
            {voices.map(({ id, name }) => (
              <Tabs.Tab key={id} value={id} className="voice">
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {voices.map(({ id }) => (
            <Tabs.Panel key={id} value={id} keepMounted tabIndex={-1}>
              <RewriteView rewrite={list.find((rewrite) => rewrite.voice === id)!} />
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
