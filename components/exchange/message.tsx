import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { drawn, pieces } from '@/components/ui/pieces';
import { revealIn } from '@/components/ui/reveal';
import type { Span } from '@/lib/types';

interface Props {
  text: string;
  points: Span[];
  /** The words of the point under the pointer or chosen. */
  lit: Span | null;
}

/** Longer messages than this are folded to four lines, in UTF-16 units. */
const FOLD = 200;

/** The customer's message, with the words of each point they raise. */
export function CustomerMessage({ text, points, lit }: Props) {
  const [whole, setWhole] = useState(false);
  const box = useRef<HTMLQuoteElement>(null);
  const { text: shown, left } = drawn(text);
  const long = shown.length > FOLD || shown.split('\n').length > 4;
  const folded = long && !whole;
  useEffect(() => {
    if (lit && box.current) revealIn(box.current, '.lit');
  }, [lit]);

  const layers = [...points.map((span) => ({ span, of: 'point' })), ...(lit ? [{ span: lit, of: 'lit' }] : [])];
  return (
    <div className="message">
      <blockquote className="message-text" data-testid="customer-message" data-folded={folded} ref={box} dir="auto">
        {pieces(shown, layers).map(({ text: words, span, over }) =>
          over.length === 0 ? (
            words
          ) : (
            <span key={span.start} className={over.includes('lit') ? 'lit' : 'raised'}>
              {words}
            </span>
          ),
        )}
        {left > 0 && !folded && (
          <p className="small">… and {left.toLocaleString('en')} characters more, not shown here.</p>
        )}
      </blockquote>
      {long && (
        <Button look="quiet" aria-expanded={!folded} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </div>
  );
}
