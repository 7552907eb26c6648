import { type ReactNode, useId } from 'react';

/** One group of settings, a region named by its heading. */
export function OptionGroup({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="soft group-note">{note}</p>}
      <div className="group-body">{children}</div>
    </section>
  );
}
