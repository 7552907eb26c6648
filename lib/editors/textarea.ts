import { defineEditor } from './editor';
import { type Field, isField, isLine } from './field';
import { climb, type Technique } from './ladder';
import { command } from './techniques';

/** Puts the whole value in place; costs the undo step, so it comes last. React hears of it through `input`. */
const setValue: Technique = ({ el, text }) => {
  const area = el as Field;
  const { value } = area;
  const [start, end] = [area.selectionStart ?? value.length, area.selectionEnd ?? value.length];
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(area), 'value')?.set?.call(
    area,
    value.slice(0, start) + text + value.slice(end),
  );
  area.setSelectionRange(start + text.length, start + text.length);
  area.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }));
  return true;
};

/** A plain textarea or a field of one line, also one that React controls (Yelp). */
export default defineEditor({
  id: 'textarea',
  claims: isField,
  read: (el) => ({ text: (el as Field).value, segments: [] }),
  replace(el, span, text) {
    // A browser would drop the ends of lines there, and join words.
    const fitting = isLine(el) ? text.trim().replace(/\s*[\r\n]\s*/g, ' ') : text;
    return climb(el, span, fitting, {
      read: this.read,
      select(area, _map, { start, end }) {
        (area as Field).setSelectionRange(start, end);
        return true;
      },
      techniques: [command, setValue],
      normalise: (given) => given.replace(/\r\n?/g, '\n'),
    });
  },
});
