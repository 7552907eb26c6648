import { CircleCheck, CircleX, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Notice } from '@/lib/desk/actions';
import { Button } from './button';
import { noticeWords } from './notice-words';
import { usePanel } from './panel-context';
import { TextField } from './text-field';
import './notice.css';

/** How the last action went. A failure stays with the words to copy; the rest goes with the next action. */
export function NoticeBar() {
  const notice = usePanel((panel) => panel.notice);
  const dismiss = usePanel((panel) => panel.dismiss);
  const mode = usePanel((panel) => panel.mode);
  const undo = usePanel((panel) => panel.undoNoticed);
  const bar = useRef<HTMLElement>(null);
  if (!notice) return null;
  if (notice.kind === 'failed' || notice.kind === 'copy-failed') return <Failure key={notice.kind} notice={notice} />;
  const bad = notice.kind === 'unreachable';
  const Icon = bad ? CircleX : CircleCheck;
  const edited = notice.kind === 'applied' || notice.kind === 'inserted';
  const undoable = edited ? mode === 'paste' : ['ignored', 'corrected', 'check-off'].includes(notice.kind);

  /** The button goes with what it took back; the focus stays in the bar. */
  function takeBack() {
    bar.current?.focus();
    void undo();
  }

  return (
    <section
      ref={bar}
      tabIndex={-1}
      className="notice"
      aria-label="Last action"
      data-testid="notice"
      data-kind={notice.kind}
      data-bad={bad}
    >
      <Icon className="icon" aria-hidden="true" />
      <p>{noticeWords(notice, mode)}</p>
      {undoable && (
        <Button look="quiet" data-testid="undo" onClick={takeBack}>
          Undo
        </Button>
      )}
      <Close onClick={dismiss} />
    </section>
  );
}

/** An edit or a copy that did not work: why, and the words to take along by hand. */
function Failure({ notice }: { notice: Notice & { kind: 'failed' | 'copy-failed' } }) {
  const copy = usePanel((panel) => panel.copy);
  const dismiss = usePanel((panel) => panel.dismiss);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const failed = notice.kind === 'failed';
  return (
    <section
      className="notice failure"
      role="alert"
      data-testid={failed ? 'state-apply-failed' : 'state-copy-failed'}
      data-bad="true"
    >
      <TriangleAlert className="icon" aria-hidden="true" />
      <div className="failure-body">
        <h2 ref={heading} tabIndex={-1}>
          {failed ? 'The words could not be put in the box' : 'The words could not be copied'}
        </h2>
        <p>
          {failed
            ? `${notice.reason} Copy the new text and paste it into the box yourself.`
            : 'Select them here and press Ctrl+C (Cmd+C on a Mac).'}
        </p>
        <TextField
          label="The new text"
          rows={4}
          readOnly
          dir="auto"
          value={notice.text}
          onFocus={(event) => event.target.select()}
        />
        {failed && (
          <div className="row">
            <Button look="primary" data-testid="copy-new-text" onClick={() => void copy(notice.text)}>
              Copy the new text
            </Button>
          </div>
        )}
      </div>
      <Close onClick={dismiss} />
    </section>
  );
}

function Close({ onClick }: { onClick: () => void }) {
  return (
    <Button
      look="icon"
      aria-label="Close this note"
      icon={<X className="icon" aria-hidden="true" />}
      onClick={onClick}
    />
  );
}
