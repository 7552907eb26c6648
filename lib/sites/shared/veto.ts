import { isField, isLine } from '../../editors/field';
import { labelOf, says } from './words';

/** Fields that show that a form is about money or identity. Real card forms name them so even with autocomplete off. */
const SENSITIVE_FIELD =
  'input[type="password"],[autocomplete^="cc-"],[autocomplete="one-time-code"],[autocomplete="current-password"],[autocomplete="new-password"]';
const SENSITIVE_NAME =
  /(?:^|[-_ ])(?:cvv|cvc|iban|ssn|otp|pin|passport)(?:$|[-_ ])|card.?number|creditcard|routing.?number/i;
/** Code editors, terminals and prompts of assistants. */
const RICH_APP = '.cm-editor,.CodeMirror,.monaco-editor,.ace_editor,[role="code"],.xterm,#prompt-textarea';
const CAPTCHA = /(?:g-recaptcha|h-captcha)-response/;
/** Smaller than this in either direction, in CSS pixels, is a trap for robots and no box for people. */
const LEAST_SIDE = 8;

/**
 * Why Heard must never touch `box`, or null. Asked before any site rule; what cannot be settled counts as a veto.
 * @param named whether a site's file names the box, or the user pointed at it: else a field of one line is for something else
 */
export function vetoOf(box: Element, named = false): string | null {
  if (box.localName === 'input' && !(named && isLine(box) && !isSensitive(box.parentElement ?? box)))
    return 'an input field';
  if (!isField(box) && !isEditable(box)) return 'not editable';
  if (
    box.matches('[readonly],[disabled],[aria-readonly="true"],[aria-disabled="true"]') ||
    box.closest('fieldset[disabled],[inert]')
  )
    return 'read-only';
  if (CAPTCHA.test(`${box.id} ${box.getAttribute('name')}`)) return 'a captcha';
  if (box.closest(RICH_APP)) return 'a code editor or an assistant';
  if (isHidden(box)) return 'hidden';
  const around = box.closest('form,[role="dialog"],dialog');
  if (around && isSensitive(around)) return 'a form about money or identity';
  if (says('report', labelOf(box)) && around?.querySelector('input[type="email"]')) return 'a report form';
  return null;
}

function isEditable(box: Element): boolean {
  const value = box.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
}

function isHidden(box: Element): boolean {
  if (box.closest('[aria-hidden="true"],[hidden]')) return true;
  const style = getComputedStyle(box);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return true;
  const { width, height, right, bottom } = box.getBoundingClientRect();
  // Without a layout there is nothing to measure.
  if (width === 0 && height === 0) return typeof box.checkVisibility === 'function' && !box.checkVisibility();
  return width < LEAST_SIDE || height < LEAST_SIDE || right + scrollX < 0 || bottom + scrollY < 0;
}

function isSensitive(around: Element): boolean {
  if (around.querySelector(SENSITIVE_FIELD)) return true;
  return [...around.querySelectorAll('input')].some(
    (input) => input.type !== 'hidden' && SENSITIVE_NAME.test(`${input.name} ${input.id}`),
  );
}
