import type { ComponentProps, ReactNode } from 'react';
import './button.css';

type Look = 'primary' | 'plain' | 'quiet' | 'danger' | 'icon';

interface Props extends Omit<ComponentProps<'button'>, 'disabled'> {
  look?: Look;
  icon?: ReactNode;
  /** Shown as unavailable, yet still reachable by keyboard; a press does nothing. */
  waiting?: boolean;
}

/** A native button in one of the few looks. An `icon` button names itself by `aria-label`. */
export function Button({ look = 'plain', icon, waiting = false, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      className="button"
      data-look={look}
      aria-disabled={waiting || undefined}
      onClick={waiting ? undefined : onClick}
      {...rest}
    >
      {icon}
      {children !== undefined && <span className="label">{children}</span>}
    </button>
  );
}
