import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { usePanel } from '@/components/ui/panel-context';

interface Props {
  /** Why the message is asked for, in one or two sentences. */
  children: string;
  /** Under a heading that names the field already: the words stand in it. */
  bare?: boolean;
  before?: string;
  onDone?: () => void;
  onCancel?: () => void;
}

/** Asks for the customer's message where the page does not show one, or shows the wrong one. */
export function GiveMessage({ children, bare = false, before = '', onDone, onCancel }: Props) {
  const [text, setText] = useState(before);
  const giveMessage = usePanel((panel) => panel.giveMessage);
  const point = usePanel((panel) => panel.point);
  const onPage = usePanel((panel) => panel.mode === 'page');
  const about = useId();
  const ready = text.trim() !== '';

  function give() {
    // The form goes with the press: on to what is written next, or back to where the reading begins.
    document.querySelector<HTMLElement>(onPage ? 'main' : '.editor-field')?.focus();
    void giveMessage(text);
    onDone?.();
  }

  return (
    <form
      className="give"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) give();
      }}
    >
      {!bare && <p id={about}>{children}</p>}
      <TextField
        label="Their message"
        unseen={bare}
        data-testid="paste-message"
        dir="auto"
        rows={4}
        value={text}
        onText={setText}
        placeholder={bare ? `${children} …` : undefined}
        aria-describedby={bare ? undefined : about}
      />
      <div className="row">
        <Button look="primary" type="submit" waiting={!ready} data-testid="give-message">
          Use this message
        </Button>
        {onPage && (
          <Button onClick={() => void point('message').then(onDone)} data-testid="point-message">
            Show it in the page
          </Button>
        )}
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
