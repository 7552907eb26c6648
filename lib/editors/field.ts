/** A box whose text is its value: a textarea, or a field of one line. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

const LINE = 'input:not([type]),input[type="text"]';

export function isField(element: Element): element is Field {
  return element.localName === 'textarea' || isLine(element);
}

/** A field of one line of plain text; never one for a password, a number, an address or a search. */
export function isLine(element: Element): element is HTMLInputElement {
  return element.localName === 'input' && element.matches(LINE);
}
