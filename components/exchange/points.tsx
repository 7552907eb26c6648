import { Check, Circle, CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { PointCorrection } from '@/components/correct/point-correction';
import { quote } from '@/components/ui/pieces';
import type { Raised } from './raised';

interface Props {
  list: Raised[];
  /** Index of the one whose words are lit, by whatever end. */
  lit: number | null;
  chosen: number | null;
  /** Chooses one, or lets go of the one that is chosen. */
  onChoose: (index: number | null) => void;
  onHover: (index: number | null) => void;
}

/** What they raised, in their order, ticked where the draft takes it up. */
export function Points({ list, lit, chosen, onChoose, onHover }: Props) {
  return (
    <ul className="points">
      {list.map((raised) => (
        <li
          key={`${raised.span.start}-${raised.span.end}`}
          className="point-line"
          data-testid={raised.kind}
          data-heard={raised.heard}
          data-lit={lit === raised.index}
        >
          <button
            type="button"
            className="point"
            aria-pressed={chosen === raised.index}
            onClick={() => onChoose(raised.index)}
            onMouseEnter={() => onHover(raised.index)}
            onMouseLeave={() => onHover(null)}
            onFocus={() => onHover(raised.index)}
            onBlur={() => onHover(null)}
          >
            <Tick raised={raised} />
            <span className="point-words">
              <span>{quote(raised.words)} </span>
              <span className="point-note">
                {noteOf(raised)}
                {raised.own && ', by your word'}
              </span>
            </span>
          </button>
          <PointCorrection raised={raised} />
        </li>
      ))}
    </ul>
  );
}

function Tick({ raised }: { raised: Raised }): ReactNode {
  if (raised.heard) return <Check className="icon tick" aria-label="Heard:" role="img" />;
  const Shape = raised.kind === 'ask' ? CircleHelp : Circle;
  return <Shape className="icon tick" aria-label={raised.kind === 'ask' ? 'Not answered:' : 'Not heard:'} role="img" />;
}

function noteOf({ kind, about, heard, answer }: Raised): string {
  if (!heard) return about;
  if (!answer) return kind === 'ask' ? 'answered' : 'heard';
  return `${kind === 'ask' ? 'answered by' : 'heard in'} ${quote(answer, 60)}`;
}
