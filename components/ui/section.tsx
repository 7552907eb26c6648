import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Of the heading, where something leads to it. */
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of a page, a region named by its heading. */
export function Section({ title, id: given, aside, children }: Props) {
  const own = useId();
  const id = given ?? own;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {aside !== undefined && <div className="aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
