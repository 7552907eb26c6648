import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import './guess.css';

/** What a number means, in the words of the verdict. */
function bandOf(value: number): string {
  if (value >= 85) return 'ready to post';
  if (value >= 70) return 'nearly there';
  if (value >= 50) return 'needs work';
  return value > 30 ? 'makes it a little worse' : 'should not go out';
}

/** Asks for the trainee's own judgement before the score is shown: judging is what is learned here. */
export function Guess({ onGuess }: { onGuess: (value: number | null) => void }) {
  const [value, setValue] = useState(50);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card sheet guess" aria-labelledby={`${id}-title`} data-testid="guess">
      <div className="sheet-head">
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          Before the score: how did it go?
        </h2>
      </div>
      <label htmlFor={id} className="soft small">
        Your own guess, from 0 to 100. Nobody else sees it.
      </label>
      <div className="guess-row">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={value}
          aria-valuetext={`${value}, ${bandOf(value)}`}
          data-testid="guess-value"
          onChange={(event) => setValue(Number(event.target.value))}
        />
        <output htmlFor={id} className="number guess-number">
          {value}
        </output>
      </div>
      <p className="small" aria-hidden="true">
        I think it {value >= 50 && value < 70 ? '' : value >= 50 ? 'is ' : ''}
        {bandOf(value)}.
      </p>
      <div className="row">
        <Button look="primary" data-testid="give-guess" onClick={() => onGuess(value)}>
          Show me
        </Button>
        <Button look="quiet" data-testid="no-guess" onClick={() => onGuess(null)}>
          Without a guess
        </Button>
      </div>
    </section>
  );
}
