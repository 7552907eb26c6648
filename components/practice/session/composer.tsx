import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Count } from '@/components/ui/count';
import { changed, type Drafted, draftOf, keepDraft } from '@/lib/desk/practice/drafts';
import type { OpenPlay } from '@/lib/desk/practice/open-play';
import { MOST_DRAFT } from '@/lib/desk/schema';
import type { Scenario } from '@/lib/practice/types';
import { usePractice } from '../context';
import { Choices } from '../ui/choices';
import { CHOICES } from '../words';
import './composer.css';

interface Props {
  scenario: Scenario;
  play: OpenPlay;
  /** What was typed of this try before. */
  kept: Drafted | undefined;
  busy: boolean;
  onSend: () => void;
}

const NTH = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Where the trainee answers: what to do, the words, and the button. Each keystroke is kept. */
export function Composer({ scenario, play, kept, busy, onSend }: Props) {
  const { drafted, change } = useDraft(play, kept);
  const { draft, choice } = drafted;
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const nth = NTH[play.tries.length];
  const empty = choice === 'reply' && draft.trim() === '';
  // After a first try the words are what is wanted next; at the beginning it is the post.
  useEffect(() => {
    if (play.tries.length > 0) box.current?.focus();
  }, [play.tries.length]);

  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || empty || busy) return;
    event.preventDefault();
    onSend();
  };
  return (
    <section className="composer" aria-label="Your answer">
      <Choices
        legend="What will you do?"
        quiet
        testId="choice"
        value={choice}
        options={(['reply', 'no-reply', 'hand-over'] as const).map((value) => ({ value, label: CHOICES[value].name }))}
        onChange={(next) => change({ choice: next })}
      />
      {choice === 'reply' ? (
        <div className="composer-field">
          <label htmlFor={id} className="unseen">
            Your reply as {scenario.firm}
          </label>
          <textarea
            id={id}
            ref={box}
            data-testid="draft"
            className="field-text composer-text"
            placeholder={`Your reply as ${scenario.firm}`}
            maxLength={MOST_DRAFT}
            value={draft}
            onChange={(event) => change({ draft: event.target.value })}
            onKeyDown={keys}
          />
        </div>
      ) : (
        <p className="composer-note">
          {CHOICES[choice].name}: {CHOICES[choice].note}.
        </p>
      )}
      <div className="row">
        <Button look="primary" data-testid="send" waiting={empty || busy} onClick={onSend}>
          {busy ? 'Reading …' : choice === 'reply' ? `Send ${nth ? `${nth} try` : 'this try'}` : CHOICES[choice].send}
        </Button>
        {choice === 'reply' && (
          <span className="soft small composer-count">
            <Count text={draft} limit={scenario.limit} />
          </span>
        )}
      </div>
    </section>
  );
}

/** The try at hand as it is made: shown at once, and written down at once. */
function useDraft(play: OpenPlay, kept: Drafted | undefined) {
  const { db, now } = usePractice();
  const [drafted, set] = useState(() => draftOf(play, kept, now()));
  function change(part: Partial<Pick<Drafted, 'choice' | 'draft'>>) {
    const next = changed(drafted, part, now());
    keepDraft(db, next);
    set(next);
  }
  return { drafted, change };
}
