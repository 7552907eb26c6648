import { ArrowDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { usePanel } from '@/components/ui/panel-context';
import type { Rewrite } from '@/lib/types';

/** The heading of the whole replies, to be found from above. */
export const WHOLE_REPLY = 'whole-reply';

/** Whether these are other wordings of a reply that is good as it is. */
export const needless = (list: readonly Rewrite[]): boolean =>
  list.length > 0 && list.every(({ optional }) => optional);

/** Leads from the verdict straight to the mended reply: what most people open the panel for is one press away. */
export function ToRewrite() {
  const ready = usePanel((panel) => panel.rewriting.list.length > 0 && !needless(panel.rewriting.list));
  if (!ready) return null;

  function go() {
    const section = document.getElementById(WHOLE_REPLY)?.closest('section');
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus({ preventScroll: true });
  }

  return (
    <Button data-testid="to-rewrite" icon={<ArrowDown className="icon" aria-hidden="true" />} onClick={go}>
      Mended reply
    </Button>
  );
}
