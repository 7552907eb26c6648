import { rectOf } from '@/lib/editors/anchor';
import { MIRROR_STYLE } from './mark-style';
import type { Mark } from './marks';
import { isCovered } from './pill-place';

/** What decides where a field breaks its lines and puts its letters. */
const COPIED = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-kerning',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'word-break',
  'tab-size',
  'text-indent',
  'text-transform',
  'text-align',
  'direction',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
];

/**
 * Marks over a textarea, whose words no highlight reaches: a pane over it with the same text, unseen but for
 * the lines under the marked words. It takes no pointer and hides as soon as anything lies on the field.
 */
export function openMirror() {
  const host = document.createElement('heard-marks');
  host.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries({
    position: 'fixed',
    left: '0',
    top: '0',
    'z-index': '2147483646',
    'pointer-events': 'none',
  }))
    host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = MIRROR_STYLE;
  const pane = document.createElement('div');
  const text = document.createElement('p');
  pane.append(text);
  root.append(style, pane);
  let area: HTMLTextAreaElement | null = null;

  function place() {
    if (!area) return;
    const rect = rectOf(area);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const hidden = !rect.width || !host.isConnected || isCovered(area, rect, { width, height });
    pane.style.display = hidden ? 'none' : 'block';
    if (hidden) return;
    const { style } = pane;
    style.left = `${rect.x}px`;
    style.top = `${rect.y}px`;
    // Without its scroll bar, which takes room from the words in some browsers.
    const borders = area.offsetWidth - area.clientWidth - scrollBarOf(area);
    style.width = text.style.width = `${area.clientWidth + borders}px`;
    style.height = `${rect.height}px`;
    text.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
    // Where the field itself is scrolled half out of a list, so are its marks.
    style.clipPath = clipOf(area, rect);
  }

  function clear() {
    area?.removeEventListener('scroll', place);
    area = null;
    host.remove();
  }

  return {
    place,
    clear,
    show(field: HTMLTextAreaElement, marks: Mark[]) {
      if (!marks.length) return clear();
      if (area !== field) {
        clear();
        area = field;
        field.addEventListener('scroll', place, { passive: true });
        document.documentElement.append(host);
      }
      const computed = getComputedStyle(field);
      for (const name of COPIED) text.style.setProperty(name, computed.getPropertyValue(name));
      text.replaceChildren(...pieces(field.value, marks));
      place();
    },
  };
}

function pieces(value: string, marks: Mark[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { span, severity } of marks.toSorted((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    const mark = document.createElement('span');
    mark.dataset.severity = String(severity);
    mark.textContent = value.slice(start, span.end);
    nodes.push(document.createTextNode(value.slice(at, start)), mark);
    at = span.end;
  }
  return [...nodes, document.createTextNode(value.slice(at))];
}

function scrollBarOf(area: HTMLElement): number {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(area);
  return area.offsetWidth - area.clientWidth - parseFloat(borderLeftWidth) - parseFloat(borderRightWidth);
}

function clipOf(area: Element, rect: DOMRect): string {
  let [top, bottom] = [rect.top, rect.bottom];
  for (let around = area.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const edge = around.getBoundingClientRect();
    top = Math.max(top, edge.top);
    bottom = Math.min(bottom, edge.bottom);
  }
  return `inset(${top - rect.top}px 0 ${rect.bottom - bottom}px 0)`;
}
