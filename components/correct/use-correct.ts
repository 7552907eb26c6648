import { usePanel } from '@/components/ui/panel-context';

/** Changes what the user says of the reading; a notice tells it and takes it back. */
export const useCorrect = () => usePanel((panel) => panel.correct);

/** Puts the focus on the heading of the section around `element`, where the element itself is about to go. */
export function focusHeading(element: Element | null): void {
  element?.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
}
