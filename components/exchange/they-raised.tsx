import { EyeOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { usePanel, useSeen } from '@/components/ui/panel-context';
import { Section } from '@/components/ui/section';
import { CustomerMessage } from './message';
import { Points } from './points';
import type { Raised } from './raised';
import { moodWords } from './words';

interface Props {
  list: Raised[];
  chosen: number | null;
  lit: Raised | null;
  onChoose: (index: number | null) => void;
  onHover: (index: number | null) => void;
  /** The user wants to give another message. */
  onCorrect: () => void;
}

/** The customer's message and what it raises. */
export function TheyRaised({ list, chosen, lit, onChoose, onHover, onCorrect }: Props) {
  const { desk } = useSeen();
  const giveMessage = usePanel((panel) => panel.giveMessage);
  const text = desk.exchange!.customer!.text;
  const reading = desk.review?.reading ?? null;
  return (
    <Section title="They raised" aside={(reading && moodWords(reading)) || undefined}>
      <CustomerMessage text={text} points={list.map((raised) => raised.span)} lit={lit?.span ?? null} />
      {list.length > 0 && <Points list={list} chosen={chosen} onChoose={onChoose} onHover={onHover} />}
      {reading && list.length === 0 && <p className="soft small">No complaint or question read in this message.</p>}
      {reading && reading.personal.length > 0 && (
        <p className="side-note" data-testid="personal">
          <EyeOff className="icon" aria-hidden="true" />
          Their message holds personal data. Don’t repeat it in public.
        </p>
      )}
      {desk.message === 'by-fallback' && <p className="soft small">Found by a best guess.</p>}
      {desk.message !== 'by-rule' && (
        <div className="row">
          <Button look="quiet" data-testid="change-message" onClick={onCorrect}>
            Use another message
          </Button>
          {desk.message === 'given' && (
            <Button look="quiet" onClick={() => void giveMessage(null)}>
              Take it away
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
