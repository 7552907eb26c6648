import type { Message } from '../types';

const GREETED =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thank you|thanks|sorry|morning|afternoon|evening)[ ,]+)?(?:mr\.?|mrs\.?|ms\.?|dr\.?)?\s*(\p{Lu}\p{Ll}+)\b/u;
const NOT_NAMES = new Set(
  'Hi Hello Hey Dear Thank Thanks Sorry We I Our The This That Your You It Good Please Customer Guest Sir Madam Valued User Team Friend There All Everyone Client Patient Reviewer'.split(
    ' ',
  ),
);

/** Whether the reply speaks to the person by name or handle, as the page shows it. */
export function greetsByName(draft: string, customer: Message | null): boolean {
  if (/^\s*@\w/.test(draft)) return true;
  const first = customer?.author?.trim().split(/\s+/)[0];
  if (first && first.length > 1 && draft.toLowerCase().includes(first.toLowerCase())) return true;
  const name = GREETED.exec(draft.slice(0, 60))?.[1];
  return name !== undefined && !NOT_NAMES.has(name) && /^\s*\S+(?:\s+\S+){0,3}\s*[,!:.–-]/u.test(draft);
}
