import { useState } from 'react';
import { CHOICES_AT_FIRST, type PracticeChoices } from '@/lib/desk/practice/db';
import { usePractice } from './context';
import { useLive } from './use-live';

/** How one likes to practise, and how to change a part of it; undefined until it was read. */
export function useChoices(): [PracticeChoices | undefined, (part: Partial<PracticeChoices>) => void] {
  const { db } = usePractice();
  const stored = useLive(async () => ({ ...CHOICES_AT_FIRST, ...(await db.choices.get('choices'))?.value }), []);
  // Shown at once: a switch must not spring back until the storage has answered.
  const [made, setMade] = useState<Partial<PracticeChoices>>({});
  const change = (part: Partial<PracticeChoices>) => {
    setMade((before) => ({ ...before, ...part }));
    void db.transaction('rw', db.choices, async () => {
      const value = { ...CHOICES_AT_FIRST, ...(await db.choices.get('choices'))?.value, ...part };
      await db.choices.put({ id: 'choices', value });
    });
  };
  return [stored && { ...stored, ...made }, change];
}
