import { type KeyboardEvent, useId, useRef } from 'react';
import { usePanel } from '@/components/ui/panel-context';
import { MOST_DRAWN, pieces } from '@/components/ui/pieces';
import type { Span } from '@/lib/types';
import { findingOver, layersOf } from './draft-view';
import type { Listed } from './listing';
import './draft-editor.css';

interface Props {
  draft: string;
  list: Listed[];
  chosen: string | null;
  onChoose: (key: string) => void;
  lit: Span | null;
  onText: (text: string) => void;
}

/**
 * A field to write the reply in, for paste-in. The marks lie in a copy of the text behind the field; a
 * caret put into marked words chooses their finding.
 */
export function DraftEditor({ draft, list, chosen, onChoose, lit, onText }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const undo = usePanel((panel) => panel.undo);
  const undoable = usePanel((panel) => panel.undoable);

  function chooseAtCaret() {
    const at = field.current!.selectionStart;
    const here = list.find(({ span }) => span && span.start <= at && at <= span.end);
    if (here) onChoose(here.key);
  }

  /** The field's own undo knows nothing of edits made by a button. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !undoable) return;
    event.preventDefault();
    undo();
  }

  return (
    <div className="editor">
      <label className="unseen" htmlFor={id}>
        Your reply
      </label>
      <div className="editor-marks" aria-hidden="true" dir="auto">
        {draft.length <= MOST_DRAWN &&
          pieces(draft, layersOf(list, lit)).map(({ text, span, over }) => {
            const listed = findingOver(over, chosen);
            if (over.length === 0) return text;
            return (
              <span
                key={span.start}
                className={over.includes('lit') ? 'lit' : 'mark'}
                data-severity={listed?.finding.severity}
                data-chosen={listed !== undefined && listed.key === chosen}
              >
                {text}
              </span>
            );
          })}
        {'\n'}
      </div>
      <textarea
        id={id}
        ref={field}
        className="editor-field"
        dir="auto"
        data-testid="draft"
        value={draft}
        placeholder="Type or paste your reply"
        spellCheck
        onChange={(event) => onText(event.target.value)}
        onClick={chooseAtCaret}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
