import { Popover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import './popover.css';

interface Props {
  /** The button that opens it; it names itself. */
  trigger: ReactElement<Record<string, unknown>>;
  title: string;
  testId: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** A small card beside the button that opened it: Escape and a press elsewhere close it, and the focus goes back. */
export function Pop({ trigger, title, testId, children, open, onOpen }: Props) {
  return (
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger render={trigger} />
      <Popover.Portal>
        <Popover.Positioner
          className="pop-place"
          positionMethod="fixed"
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <Popover.Popup className="pop card" data-testid={testId}>
            <Popover.Title className="pop-title">{title}</Popover.Title>
            {typeof children === 'function' ? children(() => onOpen(false)) : children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
