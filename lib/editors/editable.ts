/** The whole editable that `element` belongs to: a textarea or input itself, or the outermost contenteditable. */
export function editableOf(element: Element): HTMLElement | null {
  // Not `instanceof`: what is in a frame is made by that frame's own classes.
  if (!('isContentEditable' in element)) return null;
  let editable = element as HTMLElement;
  if (editable.localName === 'textarea' || editable.localName === 'input') return editable;
  if (!editable.isContentEditable) return null;
  while (editable.parentElement?.isContentEditable) editable = editable.parentElement;
  return editable;
}
