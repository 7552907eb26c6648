import { createContext, useContext } from 'react';
import type { PlanRequest, ThreadScenario } from '@/lib/desk/messages';
import type { PracticeDb } from '@/lib/desk/practice/db';
import type { AskWorker } from '@/lib/desk/practice/play';
import type { Drill, DrillAnswer, DrillKind, DrillResult, Scenario, SessionPlan } from '@/lib/practice/types';
import type { Exchange } from '@/lib/types';

/** All that the views need from outside; tests hand in doubles. What needs the language is asked of the worker. */
export interface Practice {
  db: PracticeDb;
  /** The packaged scenarios. */
  packaged: readonly Scenario[];
  ask: AskWorker;
  grade: (request: { drill: Drill; answer: DrillAnswer }) => Promise<DrillResult>;
  plan: (request: PlanRequest) => Promise<SessionPlan>;
  drill: (request: { kind: DrillKind | null; own: Scenario[] }) => Promise<Drill | null>;
  fromThread: (request: { exchange: Exchange; id: string; title: string }) => Promise<ThreadScenario>;
  /** Milliseconds since 1970. */
  now: () => number;
  newId: () => string;
}

export const PracticeContext = createContext<Practice | null>(null);

export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error('usePractice needs a PracticeContext above it');
  return practice;
}
