import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import type { Rewrite, VoiceId } from '@/lib/types';
import { RewriteView } from './rewrite-view';

const NAMES: Record<VoiceId | 'model', string> = {
  warm: 'Warm',
  concise: 'Concise',
  formal: 'Formal',
  model: 'Second writer',
};
const ORDER = Object.keys(NAMES);
const tabOf = ({ voice, by }: Rewrite): VoiceId | 'model' => (by === 'model' ? 'model' : voice);

/** The same reply in its voices, one in sight. */
export function Voices({ list }: { list: Rewrite[] }) {
  /** The voice the user chose last; the first there is until then. */
  const [chosen, setChosen] = useState<string>('warm');
  const shown = [...list].sort((a, b) => ORDER.indexOf(tabOf(a)) - ORDER.indexOf(tabOf(b)));
  const open = shown.find((rewrite) => tabOf(rewrite) === chosen) ?? shown[0];
  if (!open) return null;
  return (
    <Tabs.Root value={tabOf(open)} onValueChange={(tab) => setChosen(tab as string)}>
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
  );
}
