import { type ComponentProps, useId } from 'react';
import './text-field.css';

interface Props extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  label: string;
  /** The label is for those who can't see what it stands under. */
  unseen?: boolean;
  onText?: (text: string) => void;
}

/** A labelled field for more than one line. */
export function TextField({ label, unseen = false, onText, ...rest }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={unseen ? 'unseen' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        className="field-text"
        spellCheck={false}
        onChange={(event) => onText?.(event.target.value)}
        {...rest}
      />
    </div>
  );
}
