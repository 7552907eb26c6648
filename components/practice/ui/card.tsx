import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  aside?: ReactNode;
  testId?: string;
  children: ReactNode;
}

/** A card with a heading: one matter of a view. */
export function Card({ title, aside, testId, children }: Props) {
  const id = useId();
  return (
    <section className="card sheet" aria-labelledby={id} data-testid={testId}>
      <div className="sheet-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {aside !== undefined && <div className="soft small">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
