import { type ReactNode, useId } from 'react';
import './choices.css';

interface GroupProps {
  title: string;
  children: ReactNode;
  columns?: boolean;
}

/** Choices that belong together, named by their title. */
export function ChoiceGroup({ title, children, columns = false }: GroupProps) {
  return (
    <fieldset className="choices" data-columns={columns}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  /** Radios of one name exclude each other. */
  name?: string;
  checked: boolean;
  onChoose: (checked: boolean) => void;
  children: ReactNode;
  className?: string;
  testId?: string;
}

/** One native radio button or checkbox with its words. */
export function Choice({ type, name, checked, onChoose, children, className = '', testId }: ChoiceProps) {
  return (
    <label className={`choice ${className}`}>
      <input
        type={type}
        name={name}
        data-testid={testId}
        checked={checked}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

interface PickProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onPick: (value: T) => void;
  testId?: string;
}

/** A native list to pick one from. */
export function Pick<T extends string>({ label, value, options, onPick, testId }: PickProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="pick"
        data-testid={testId}
        value={value}
        onChange={(event) => onPick(event.target.value as T)}
      >
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
