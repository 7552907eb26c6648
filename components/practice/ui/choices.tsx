import { type ReactNode, useId } from 'react';

interface Props<T extends string> {
  legend: string;
  /** Whether the legend is for screen readers only. */
  quiet?: boolean;
  value: T | null;
  options: { value: T; label: ReactNode; note?: string }[];
  onChange: (value: T) => void;
  /** `segments` stand in one row, `list` below each other. */
  look?: 'segments' | 'list';
  testId?: string;
}

/** One of a few, as native radio buttons. */
export function Choices<T extends string>({
  legend,
  quiet,
  value,
  options,
  onChange,
  look = 'segments',
  testId,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset className="choices" data-look={look} data-testid={testId}>
      <legend className={quiet ? 'unseen' : undefined}>{legend}</legend>
      <div className="choices-row">
        {options.map((option) => (
          <label key={option.value} className="choice" data-on={option.value === value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.note && <span className="soft small choice-note">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
