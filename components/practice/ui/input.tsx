import { type ComponentProps, useId } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  note?: string;
  /** What is wrong with the value; read out with the field. */
  error?: string | null;
  onText: (text: string) => void;
}

/** A labelled field of one line. */
export function Input({ label, note, error, onText, ...rest }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field-line"
        aria-invalid={error ? true : undefined}
        aria-describedby={note || error ? `${id}-note` : undefined}
        onChange={(event) => onText(event.target.value)}
        {...rest}
      />
      {(error || note) && (
        <p id={`${id}-note`} className={error ? 'small wrong' : 'small soft'}>
          {error || note}
        </p>
      )}
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  testId?: string;
}

/** A labelled native list of choices. */
export function Select({ label, value, options, onChange, testId }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field-line"
        value={value}
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
