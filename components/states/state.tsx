import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './states.css';

interface Props {
  /** Which state it is, for tests and styles: `state-<id>`. */
  id: string;
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  /** What the user can do about it. */
  actions?: ReactNode;
}

/** A state that fills the panel: what is going on, and what can be done. */
export function State({ id, icon: Icon, title, children, actions }: Props) {
  return (
    <section className="state" data-testid={`state-${id}`} aria-labelledby={`state-${id}-title`}>
      <Icon className="state-icon" aria-hidden="true" />
      <h2 id={`state-${id}-title`}>{title}</h2>
      {children && <div className="state-text">{children}</div>}
      {actions && <div className="row state-actions">{actions}</div>}
    </section>
  );
}

interface NoteProps extends Props {
  tone?: 'quiet' | 'good' | 'mend' | 'stop';
}

/** A state of one part of the panel, in line with the others. */
export function Note({ id, icon: Icon, title, children, actions, tone = 'quiet' }: NoteProps) {
  return (
    <section className="note" data-testid={`state-${id}`} data-tone={tone} aria-labelledby={`state-${id}-title`}>
      <Icon className="icon note-icon" aria-hidden="true" />
      <div className="note-body">
        <h2 id={`state-${id}-title`}>{title}</h2>
        {children && <div className="note-text">{children}</div>}
        {actions && <div className="row">{actions}</div>}
      </div>
    </section>
  );
}

/** Holds the place of what is on its way; `words` say it to those who can't see it. */
export function Skeleton({ id, words }: { id: string; words: string }) {
  return (
    <div className="skeleton" data-testid={`state-${id}`}>
      <p className="unseen" role="status">
        {words}
      </p>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
