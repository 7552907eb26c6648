import { NOTE_STYLE } from './note-style';

/**
 * Says once that Heard was updated under this page, to somebody who was writing a reply: nothing of it works here
 * any more until the page is loaded again. It stays until it is pressed away; pages and readers see it as a status.
 */
export function sayFarewell(): void {
  const host = document.createElement('heard-note');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = NOTE_STYLE;
  const bar = document.createElement('div');
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = 'Heard was updated. Reload this page to go on with it; save your reply first.';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => host.remove());
  bar.append(words, close);
  root.append(style, bar);
  document.documentElement.append(host);
}
