import { CHOICES_AT_FIRST, type PracticeChoices } from '@/lib/desk/practice/db';
import { usePractice } from './context';
import { useLive } from './use-live';

/** How one likes to practise, and how to change a part of it; undefined until it was read. */
export function useChoices(): [PracticeChoices | undefined, (part: Partial<PracticeChoices>) => void] {
  const { db } = usePractice();
  const choices = useLive(async () => ({ ...CHOICES_AT_FIRST, ...(await db.choices.get('choices'))?.value }), []);
  const change = (part: Partial<PracticeChoices>) =>
    void db.transaction('rw', db.choices, async () => {
      const value = { ...CHOICES_AT_FIRST, ...(await db.choices.get('choices'))?.value, ...part };
      await db.choices.put({ id: 'choices', value });
    });
  return [choices, change];
}
