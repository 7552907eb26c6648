import { SlottedText } from '@/components/ui/slots';
import { usePanel } from '@/components/ui/panel-context';
import type { Fix } from '@/lib/types';
import { wordingOf } from './wording';

interface Props {
  draft: string;
  fix: Fix;
  /** Which wording it is, from 0, and of how many; null for the only one. */
  nth: [number, number] | null;
}

/** The wording a fix would leave behind, with its slots to fill. */
export function Offer({ draft, fix, nth }: Props) {
  const values = usePanel((panel) => panel.slots);
  const setSlot = usePanel((panel) => panel.setSlot);
  const { text, changed, slots, keys } = wordingOf(draft, fix);
  const label = [!text || repeats(fix.label, text) ? '' : fix.label, nth && `${nth[0] + 1} of ${nth[1]}`];
  const said = label.filter(Boolean).join(' · ');
  return (
    <p className="wording" dir="auto">
      {said && <span className="wording-label">{said}</span>}
      {!text && 'Take these words out.'}
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
