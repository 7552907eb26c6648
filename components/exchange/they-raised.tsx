import { EyeOff } from 'lucide-react';
import { AddPoint } from '@/components/correct/add-point';
import { Mood } from '@/components/correct/mood';
import { useCorrect } from '@/components/correct/use-correct';
import { Button } from '@/components/ui/button';
import { useSeen } from '@/components/ui/panel-context';
import { Section } from '@/components/ui/section';
import { countCorrections } from '@/lib/desk/corrections';
import { Found, useFound, WrongMessage } from './found';
import { CustomerMessage } from './message';
import { Points } from './points';
import { PractiseWith } from './practise-with';
import type { Raised } from './raised';

interface Props {
  list: Raised[];
  chosen: number | null;
  lit: Raised | null;
  onChoose: (index: number | null) => void;
  onHover: (index: number | null) => void;
  /** The user wants to give another message. */
  onCorrect: () => void;
}

/** The customer's message and what it raises; all of it can be corrected. */
export function TheyRaised({ list, chosen, lit, onChoose, onHover, onCorrect }: Props) {
  const { desk } = useSeen();
  const correct = useCorrect();
  const found = useFound();
  const { corrections, customer } = desk.exchange!;
  const text = customer!.text;
  const reading = desk.review?.reading ?? null;
  return (
    <Section title="They raised" aside={reading && <Mood reading={reading} corrections={corrections} />}>
      <CustomerMessage text={text} raised={list} lit={lit?.span ?? null} onChoose={onChoose} onHover={onHover} />
      {list.length > 0 && (
        <Points list={list} lit={lit?.index ?? null} chosen={chosen} onChoose={onChoose} onHover={onHover} />
      )}
      {reading && list.length === 0 && <p className="soft small">No complaint or question read in this message.</p>}
      {reading && reading.personal.length > 0 && (
        <p className="side-note" data-testid="personal">
          <EyeOff className="icon" aria-hidden="true" />
          Their message holds personal data. Don’t repeat it in public.
        </p>
      )}
      <div className="row message-foot">
        {reading && <AddPoint text={text} />}
        {corrections && countCorrections(corrections) > 0 && (
          <Button look="quiet" data-testid="as-read" onClick={() => void correct(null, 'Back to what Heard read.')}>
            Undo my corrections
          </Button>
        )}
        <WrongMessage open={found.open} onOpen={found.setOpen} />
        <PractiseWith />
      </div>
      {found.open && <Found onCorrect={onCorrect} />}
    </Section>
  );
}
