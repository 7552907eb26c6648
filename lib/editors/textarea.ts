import { defineEditor } from './editor';
import { climb, type Technique } from './ladder';
import { command } from './techniques';

/** Puts the whole value in place; costs the undo step, so it comes last. React hears of it through `input`. */
const setValue: Technique = ({ el, text }) => {
  const area = el as HTMLTextAreaElement;
  const { selectionStart: start, selectionEnd: end, value } = area;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
    area,
    value.slice(0, start) + text + value.slice(end),
  );
  area.setSelectionRange(start + text.length, start + text.length);
  area.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }));
  return true;
};

/** A plain textarea, also one that React controls (Yelp). */
export default defineEditor({
  id: 'textarea',
  claims: (el) => el.localName === 'textarea',
  read: (el) => ({ text: (el as HTMLTextAreaElement).value, segments: [] }),
  replace(el, span, text) {
    return climb(el, span, text, {
      read: this.read,
      select(area, _map, { start, end }) {
        (area as HTMLTextAreaElement).setSelectionRange(start, end);
        return true;
      },
      techniques: [command, setValue],
      normalise: (given) => given.replace(/\r\n?/g, '\n'),
    });
  },
});
