import { useId } from 'react';
import './switch.css';

interface Props {
  label: string;
  note?: string;
  on: boolean;
  onChange: (on: boolean) => void;
  testId?: string;
  /** Why it can't be changed now; said after the note. */
  locked?: string | null;
}

/** A setting that is on or off: a native checkbox in the look and role of a switch. */
export function Switch({ label, note, on, onChange, testId, locked }: Props) {
  const about = useId();
  return (
    <label className="switch">
      <span className="switch-words">
        {label}
        {note && (
          <span className="soft small" id={about}>
            {note} {locked}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        data-testid={testId}
        checked={on}
        aria-checked={on}
        aria-disabled={locked ? true : undefined}
        aria-label={label}
        aria-describedby={note ? about : undefined}
        onChange={(event) => locked || onChange(event.target.checked)}
      />
    </label>
  );
}
