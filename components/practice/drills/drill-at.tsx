import { useEffect, useState } from 'react';
import { type Answering, answerLeft } from '@/lib/desk/practice/answering';
import type { Drill, DrillKind } from '@/lib/practice/types';
import { usePractice } from '../context';
import { DrillCard } from './drill';

interface Props {
  /** Where it is done; an answer begun there is gone on with. */
  place: string;
  /** The drill to do, or the kind of which one is made; null for any kind. */
  of: Drill | DrillKind | null;
  nextWords: string;
  onNext: () => void;
}

/** The drill that was left half done in this place, the one that is due, or a new one. */
export function DrillAt({ place, of, nextWords, onNext }: Props) {
  const { db, drill: make } = usePractice();
  const [shown, show] = useState<{ drill: Drill | null; left: Answering | null } | 'failed' | null>(null);
  useEffect(() => {
    let live = true;
    async function find() {
      const due = typeof of === 'object' ? of : null;
      const left = await answerLeft(db, place, due);
      const drill =
        left?.drill ?? due ?? (await make({ kind: of as DrillKind | null, own: await db.scenarios.toArray() }));
      if (live) show({ drill, left });
    }
    find().catch((error: unknown) => {
      console.error('Heard: no drill could be made', error);
      if (live) show('failed');
    });
    return () => {
      live = false;
    };
  }, [db, make, place, of]);

  if (shown === null) return null;
  if (shown === 'failed') return <p role="alert">No drill could be made just now. Reload the page and try again.</p>;
  if (shown.drill === null) return <p data-testid="no-drill">There is no scenario to make this drill of.</p>;
  return <DrillCard drill={shown.drill} place={place} left={shown.left} nextWords={nextWords} onNext={onNext} />;
}
