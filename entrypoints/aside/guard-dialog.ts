import { rectOf } from '@/lib/editors/anchor';
import { GUARD_STYLE } from './guard-style';
import type { Stop } from '../reply.content/guard';
import { keepIn } from '../reply.content/keep-in';

export interface GuardDialog {
  close(): void;
  is(node: EventTarget | null): boolean;
}

/** Most reasons shown at once, and longest words quoted. */
const MOST_STOPS = 3;
const MOST_WORDS = 90;
const GAP = 8;

/**
 * The question by the box. In a closed shadow root of our own, so that the page can neither read it nor press
 * it; a page's own modal dialog makes all around it dead, so then it stands in there.
 */
export function openGuardDialog(box: HTMLElement, stops: Stop[], answers: { edit(): void; post(): void }): GuardDialog {
  const host = document.createElement('heard-guard');
  host.dataset.testid = 'guard';
  const fix = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  fix('position', 'fixed');
  fix('z-index', '2147483647');
  fix('display', 'block');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = GUARD_STYLE;
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string) =>
    Object.assign(document.createElement(tag), { textContent: text });

  const title = make('h2', 'Post this as it is?');
  title.id = 'title';
  const list = document.createElement('ul');
  list.id = 'reasons';
  for (const { words, reason } of stops.slice(0, MOST_STOPS)) {
    const item = document.createElement('li');
    const shown = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).toWellFormed()}…` : words;
    if (words) item.append(make('q', shown));
    item.append(reason);
    list.append(item);
  }
  const edit = make('button', 'Edit');
  const post = make('button', 'Post anyway');
  const row = document.createElement('div');
  row.append(edit, post);
  const section = document.createElement('section');
  for (const [name, value] of Object.entries({
    role: 'alertdialog',
    'aria-modal': 'false',
    'aria-labelledby': title.id,
    'aria-describedby': list.id,
  }))
    section.setAttribute(name, value);
  section.append(title, list, row, make('p', 'Heard asks once. You can switch this off in its settings.'));
  root.append(style, section);

  edit.addEventListener('click', (event) => event.isTrusted && answers.edit());
  post.addEventListener('click', (event) => event.isTrusted && answers.post());
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') answers.edit();
    if (event.key !== 'Tab') return;
    event.preventDefault();
    (root.activeElement === edit ? post : edit).focus();
  });
  keepIn(host);

  (box.closest('dialog:modal') ?? document.documentElement).append(host);
  const own = section.getBoundingClientRect();
  const at = rectOf(box);
  const { clientWidth, clientHeight } = document.documentElement;
  const above = at.top - own.height - GAP;
  const top = above > GAP ? above : Math.min(at.bottom + GAP, clientHeight - own.height - GAP);
  fix('left', `${Math.round(Math.max(GAP, Math.min(at.left, clientWidth - own.width - GAP)))}px`);
  fix('top', `${Math.round(Math.max(GAP, top))}px`);
  edit.focus();
  return { close: () => host.remove(), is: (node) => node === host };
}
