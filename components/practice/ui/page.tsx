import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** One quiet line under the title. */
  lead?: ReactNode;
  /** What stands at the title's right. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One view: its heading takes the focus when it opens, so that a screen reader says where one is. */
export function Page({ title, lead, aside, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Heard practice`;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [title]);
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="soft">{lead}</p>}
        </div>
        {aside !== undefined && <div className="page-aside">{aside}</div>}
      </div>
      {children}
    </main>
  );
}
