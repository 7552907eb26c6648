import type { ReactNode } from 'react';
import { hashOf, type View } from '../route';

interface Props {
  to: View;
  id?: string | null;
  look?: 'primary' | 'plain' | 'quiet';
  icon?: ReactNode;
  testId?: string;
  children: ReactNode;
}

/** A link that looks like a button: it goes to another view, so it is a link. */
export function ButtonLink({ to, id = null, look = 'plain', icon, testId, children }: Props) {
  return (
    <a className="button" data-look={look} href={hashOf(to, id)} data-testid={testId}>
      {icon}
      <span className="label">{children}</span>
    </a>
  );
}
