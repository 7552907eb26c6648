import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useCorrect } from '@/components/correct/use-correct';
import { Button } from '@/components/ui/button';
import { drawn, pieces, quote } from '@/components/ui/pieces';
import { revealIn } from '@/components/ui/reveal';
import { addPoint } from '@/lib/desk/corrections';
import type { Span } from '@/lib/types';
import type { Raised } from './raised';
import { useSelected } from './use-selected';

interface Props {
  text: string;
  raised: Raised[];
  /** The words of the point under the pointer or chosen. */
  lit: Span | null;
  onChoose: (index: number | null) => void;
  onHover: (index: number | null) => void;
}

/** Longer messages than this are folded to three lines, in UTF-16 units: what they raise is listed below. */
const FOLD = 160;

/** The customer's message, with the words of each point they raise. Words that are selected can be added as a point. */
export function CustomerMessage({ text, raised, lit, onChoose, onHover }: Props) {
  const [whole, setWhole] = useState(false);
  const box = useRef<HTMLQuoteElement>(null);
  const { text: shown, left } = drawn(text);
  const long = shown.length > FOLD || shown.split('\n').length > 4;
  const folded = long && !whole;
  const [selected, deselect] = useSelected(box, shown);
  const correct = useCorrect();
  useEffect(() => {
    if (lit && box.current) revealIn(box.current, '.lit');
  }, [lit]);

  function add() {
    const span = selected;
    if (!span) return;
    deselect();
    void correct((now) => addPoint(now, span, 'other'), 'Added to the list.');
  }

  const layers = [
    ...raised.map((each) => ({ span: each.span, of: each as Raised | 'lit' })),
    ...(lit ? [{ span: lit, of: 'lit' as const }] : []),
  ];
  return (
    <div className="message">
      <blockquote className="message-text" data-testid="customer-message" data-folded={folded} ref={box} dir="auto">
        {pieces(shown, layers).map(({ text: words, span, over }) => {
          const point = over.find((each) => each !== 'lit');
          if (!point) return words;
          // No stop for the keyboard: the list below does the same, and follows at once.
          return (
            <span
              key={span.start}
              className={over.includes('lit') ? 'lit' : 'raised'}
              onMouseEnter={() => onHover(point.index)}
              onMouseLeave={() => onHover(null)}
              role="button"
              tabIndex={-1}
              onClick={() => onChoose(point.index)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onChoose(point.index);
              }}
            >
              {words}
            </span>
          );
        })}
        {left > 0 && !folded && (
          <p className="small">… and {left.toLocaleString('en')} characters more, not shown here.</p>
        )}
      </blockquote>
      {selected ? (
        <Button
          look="quiet"
          data-testid="add-selected"
          icon={<Plus className="icon" aria-hidden="true" />}
          // Pressing must not take the selection away first.
          onMouseDown={(event) => event.preventDefault()}
          onClick={add}
        >
          Add {quote(shown.slice(selected.start, selected.end), 40)} as a point
        </Button>
      ) : (
        long && (
          <Button look="quiet" aria-expanded={!folded} onClick={() => setWhole(!whole)}>
            {whole ? 'Show less' : 'Show all'}
          </Button>
        )
      )}
    </div>
  );
}
