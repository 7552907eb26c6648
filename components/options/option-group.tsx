import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Of the region, to be led to. */
  id?: string;
  note?: string;
  children: ReactNode;
}

/** One group of settings, a region named by its heading. */
export function OptionGroup({ title, id: part, note, children }: Props) {
  const id = useId();
  return (
    <section className="group" id={part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="soft group-note">{note}</p>}
      <div className="group-body">{children}</div>
    </section>
  );
}
