import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel';
import { PanelContext } from '@/components/ui/panel-context';
import { openPanel } from '@/lib/desk/store';

// `?tab=ID` makes the panel a window of its own for that tab; otherwise it follows the active one.
const wanted = new URLSearchParams(location.search).get('tab');
const tab = wanted !== null && /^\d{1,10}$/.test(wanted) ? Number(wanted) : null;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PanelContext value={openPanel(tab)}>
      <Panel />
    </PanelContext>
  </StrictMode>,
);
