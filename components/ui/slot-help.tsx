import type { KeyboardEvent } from 'react';
import type { SlotForm } from '@/lib/desk/slot-form';

interface Props {
  id: string;
  name: string;
  form: SlotForm;
  /** @param from the choice that was pressed */
  onPick: (value: string, from: HTMLElement) => void;
}

/** What may stand in the blank last entered: choices to press, and a word on what belongs there. It stands in running text. */
export function SlotHelp({ id, name, form: { suggestions, hint }, onPick }: Props) {
  if (suggestions.length === 0 && hint === '') return null;
  return (
    <span className="slot-help" id={id} data-testid="slot-help" role="group" aria-label={`For “${name}”`}>
      {suggestions.map((value) => (
        <button
          key={value}
          type="button"
          className="slot-choice"
          data-testid="slot-choice"
          onClick={(event) => onPick(value, event.currentTarget)}
          onKeyDown={move}
        >
          {value}
        </button>
      ))}
      {hint && <span className="slot-hint">{hint}</span>}
    </span>
  );
}

/** Arrows go from choice to choice; up from the first, or Escape, back to the field. */
function move(event: KeyboardEvent<HTMLButtonElement>): void {
  const own = event.currentTarget;
  const by =
    event.key === 'ArrowDown' || event.key === 'ArrowRight'
      ? 'next'
      : event.key === 'ArrowUp' || event.key === 'ArrowLeft'
        ? 'previous'
        : null;
  if (!by && event.key !== 'Escape') return;
  event.preventDefault();
  const beside = by === 'next' ? own.nextElementSibling : by === 'previous' ? own.previousElementSibling : null;
  if (beside?.matches('.slot-choice')) return (beside as HTMLElement).focus();
  if (by === 'next') return;
  const help = own.closest('.slot-help');
  own.closest('.slotted')?.querySelector<HTMLElement>(`.slot[aria-describedby="${help?.id}"]`)?.focus();
}
