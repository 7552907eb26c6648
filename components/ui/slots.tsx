import { Fragment, type KeyboardEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { playbookSetting } from '@/lib/desk/playbook';
import { slotForm, type SlotForm } from '@/lib/desk/slot-form';
import { type SlotValues, slotKey } from '@/lib/desk/slots';
import type { Slot, Span } from '@/lib/types';
import { usePanel } from './panel-context';
import { type Layer, pieces } from './pieces';
import { SlotHelp } from './slot-help';
import { useStored } from './use-stored';
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

/** A text whose slots are small fields in the running line, with what may stand in the one last entered; it stands in a `.slotted` box, together with its buttons. */
export function SlottedText({ text, slots, keys, values, onFill, strong = [] }: Props) {
  const [playbook] = useStored(playbookSetting);
  const filled = usePanel((panel) => panel.filled);
  const keepFill = usePanel((panel) => panel.keepFill);
  // It stays when the field is left: what moves up under a pointer is pressed by mistake.
  const [entered, setEntered] = useState<number | null>(null);
  const help = useId();
  const keyOf = (index: number) => keys?.[index] ?? slotKey(slots, index);
  const formOf = (index: number) =>
    slotForm(slots[index]!, text.slice(0, slots[index]!.span.start), playbook?.ownContacts ?? [], filled);
  const layers: Layer<'strong' | number>[] = [
    ...strong.map((span) => ({ span, of: 'strong' as const })),
    ...slots.map((slot, index) => ({ span: slot.span, of: index })),
  ];
  const active = entered !== null && entered < slots.length ? entered : null;
  return (
    <>
      {pieces(text, layers).map((piece) => {
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
        const form = formOf(index);
        return (
          <SlotField
            key={piece.span.start}
            name={slot.name}
            form={form}
            value={values[keyOf(index)] ?? ''}
            help={active === index ? help : undefined}
            onEnter={() => setEntered(index)}
            onLeave={(value) => keepFill(form.kind, value)}
            onChange={(value) => onFill(keyOf(index), value)}
          />
        );
      })}
      {active !== null && (
        <SlotHelp
          id={help}
          name={slots[active]!.name}
          form={formOf(active)}
          onPick={(value, from) => {
            flushSync(() => onFill(keyOf(active), value));
            onward(from);
          }}
        />
      )}
    </>
  );
}

interface FieldProps {
  name: string;
  form: SlotForm;
  value: string;
  /** Id of what may stand in it, while that is shown. */
  help: string | undefined;
  onEnter: () => void;
  onLeave: (value: string) => void;
  onChange: (value: string) => void;
}

/** Longest answer to one blank, UTF-16 units. */
const LONGEST = 300;

function SlotField({ name, form, value, help, onEnter, onLeave, onChange }: FieldProps) {
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onward(event.currentTarget);
    } else if (event.key === 'ArrowDown' && help) {
      const first = event.currentTarget.closest('.slotted')?.querySelector<HTMLElement>('.slot-choice');
      if (first) event.preventDefault();
      first?.focus();
    }
  };
  return (
    <input
      type="text"
      className="slot"
      data-testid="slot"
      data-kind={form.kind}
      aria-label={`Fill in: ${name}`}
      aria-describedby={help}
      placeholder={name}
      inputMode={form.inputMode}
      autoComplete={form.autoComplete}
      maxLength={LONGEST}
      size={Math.min(30, Math.max(3, (value || name).length + 1))}
      value={value}
      onFocus={onEnter}
      onBlur={(event) => onLeave(event.currentTarget.value)}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKey}
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
