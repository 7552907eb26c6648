import { SlottedText } from '@/components/ui/slots';
import { usePanel } from '@/components/ui/panel-context';
import type { Fix } from '@/lib/types';
import { wordingOf } from './wording';

/** The wording a fix would leave behind, with its slots to fill. */
export function Offer({ draft, fix }: { draft: string; fix: Fix }) {
  const values = usePanel((panel) => panel.slots);
  const setSlot = usePanel((panel) => panel.setSlot);
  const { text, changed, slots, keys } = wordingOf(draft, fix);
  if (!text) return <p className="wording">Take these words out.</p>;
  return (
    <p className="wording" aria-live="polite">
      {!repeats(fix.label, text) && <span className="wording-label">{fix.label}</span>}
      <SlottedText text={text} slots={slots} keys={keys} values={values} onFill={setSlot} strong={changed} />
    </p>
  );
}

/** Whether a label only says the new words over again, as many do. */
function repeats(label: string, text: string): boolean {
  const words = label
    .replace(/^…\s*|\s*…$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || text.replace(/\s+/g, ' ').includes(words.replace(/[.]$/, ''));
}
