import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PracticeApp } from '@/components/practice/app';
import { type Practice, PracticeContext } from '@/components/practice/context';
import { sendMessage } from '@/lib/desk/messages';
import { PracticeDb } from '@/lib/desk/practice/db';
import { SCENARIOS } from '@/lib/practice/library';

const practice: Practice = {
  db: new PracticeDb(),
  packaged: SCENARIOS,
  ask: (request) => sendMessage('practise', request),
  grade: (request) => sendMessage('gradeDrill', request),
  plan: (request) => sendMessage('planSession', request),
  drill: (request) => sendMessage('makeDrill', request),
  fromThread: (request) => sendMessage('threadScenario', request),
  now: Date.now,
  newId: () => crypto.randomUUID(),
};

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PracticeContext value={practice}>
      <PracticeApp />
    </PracticeContext>
  </StrictMode>,
);
