import { Fragment } from 'react';
import { type SlotValues, slotKey } from '@/lib/desk/slots';
import type { Slot, Span } from '@/lib/types';
import { type Layer, pieces } from './pieces';
import './slots.css';

interface Props {
  text: string;
  /** In offsets of `text`. */
  slots: Slot[];
  /** The keys the slots are filled under, one each. */
  keys?: string[];
  values: SlotValues;
  onFill: (key: string, value: string) => void;
  /** Words to stand out. */
  strong?: Span[];
}

/** A text whose slots are small fields in the running line; it stands in a `.slotted` box, together with its buttons. */
export function SlottedText({ text, slots, keys, values, onFill, strong = [] }: Props) {
  const layers: Layer<'strong' | number>[] = [
    ...strong.map((span) => ({ span, of: 'strong' as const })),
    ...slots.map((slot, index) => ({ span: slot.span, of: index })),
  ];
  return pieces(text, layers).map((piece) => {
    const index = piece.over.find((of) => typeof of === 'number');
    if (index === undefined) {
      return piece.over.includes('strong') ? (
        <b key={piece.span.start}>{piece.text}</b>
      ) : (
        <Fragment key={piece.span.start}>{piece.text}</Fragment>
      );
    }
    const slot = slots[index]!;
    if (piece.span.start !== slot.span.start) return null;
    const key = keys?.[index] ?? slotKey(slots, index);
    return (
      <SlotField
        key={piece.span.start}
        name={slot.name}
        value={values[key] ?? ''}
        onChange={(value) => onFill(key, value)}
      />
    );
  });
}

function SlotField({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) {
  return (
    <input
      type="text"
      className="slot"
      data-testid="slot"
      aria-label={`Fill in: ${name}`}
      placeholder={name}
      size={Math.min(30, Math.max(3, (value || name).length + 1))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onward(event.currentTarget);
      }}
      enterKeyHint="next"
      data-open={value.trim() === ''}
    />
  );
}

/** To the next open slot of the same text, or, when none is left, to the button that uses it. */
function onward(from: HTMLElement): void {
  const box = from.closest('.slotted');
  const next =
    box?.querySelector<HTMLElement>('.slot[data-open="true"]') ??
    box?.querySelector<HTMLElement>('[data-look="primary"]');
  next?.focus();
}
