import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FACET_CHOICES, facetWords } from '@/components/exchange/words';
import { Button } from '@/components/ui/button';
import { Pick } from '@/components/ui/choices';
import { quote } from '@/components/ui/pieces';
import { TextField } from '@/components/ui/text-field';
import { addPoint } from '@/lib/desk/corrections';
import type { FacetId, Span } from '@/lib/types';
import { useCorrect } from './use-correct';

/** `span` without the blanks at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

const ABOUT: readonly (readonly [FacetId | 'open', string])[] = [['open', 'Let Heard work it out'], ...FACET_CHOICES];

/** Adds what was not seen: words of the message, or what it is about, or both. */
export function AddPoint({ text }: { text: string }) {
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (!adding && closed.current) opener.current?.focus();
    closed.current = adding;
  }, [adding]);

  if (adding) return <AddForm text={text} onDone={() => setAdding(false)} />;
  return (
    <Button
      look="quiet"
      ref={opener}
      data-testid="add-point"
      icon={<Plus className="icon" aria-hidden="true" />}
      onClick={() => setAdding(true)}
    >
      Add a point
    </Button>
  );
}

function AddForm({ text, onDone }: { text: string; onDone: () => void }) {
  const [chosen, setChosen] = useState<Span | null>(null);
  const [about, setAbout] = useState<FacetId | 'open'>('open');
  const correct = useCorrect();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = chosen !== null || about !== 'open';

  function add() {
    const span = chosen ?? { start: 0, end: text.length };
    const facet = about === 'open' ? 'other' : about;
    void correct((now) => addPoint(now, span, facet), 'Added to the list.');
    onDone();
  }

  return (
    <form
      className="give add-point card"
      data-testid="add-point-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) add();
      }}
    >
      <TextField
        label="Select the words in their message"
        data-testid="add-point-words"
        rows={4}
        readOnly
        ref={field}
        value={text}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
          setChosen(trimmed(text, { start, end }))
        }
      />
      <Pick label="What it is about" testId="add-point-about" value={about} options={ABOUT} onPick={setAbout} />
      <p className="soft small" role="status">
        {chosen
          ? quote(text.slice(chosen.start, chosen.end), 80)
          : about === 'open'
            ? 'Nothing selected yet.'
            : `Heard looks for the words about ${facetWords(about) || 'it'}.`}
      </p>
      <div className="row">
        <Button look="primary" type="submit" waiting={!ready} data-testid="add-point-done">
          Add it
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
