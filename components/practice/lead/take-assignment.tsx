import { useState } from 'react';
import { parseAssignment } from '@/lib/practice/lead';
import type { Assignment, FileProblem } from '@/lib/practice/types';
import { usePractice } from '../context';
import { hashOf } from '../route';
import { Card } from '../ui/card';
import { DropZone } from '../ui/drop-zone';
import { Problems } from '../ui/problems';
import { count } from '../words';

/** Takes an assignment in, with the lead's own scenarios that come with it. */
export function TakeAssignment() {
  const { db, now } = usePractice();
  const [taken, setTaken] = useState<Assignment | null>(null);
  const [problems, setProblems] = useState<FileProblem[]>([]);

  async function take([file]: File[]) {
    const parsed = parseAssignment(await file!.text(), file!.name);
    setTaken(parsed.ok ? parsed.value : null);
    setProblems(parsed.ok ? [] : parsed.problems);
    if (!parsed.ok) return;
    const { id, own } = parsed.value;
    await db.transaction('rw', db.assignments, db.scenarios, async () => {
      await db.assignments.put({ id, assignment: parsed.value, taken: now() });
      // A scenario that was changed here stays as it is here.
      for (const scenario of own) if (!(await db.scenarios.get(scenario.id))) await db.scenarios.add(scenario);
    });
  }

  return (
    <Card title="Take an assignment" testId="take-assignment">
      <DropZone
        label="Open an assignment file"
        note="Drop the file your lead gave you here, or choose it."
        accept=".json,application/json"
        testId="assignment-file"
        onFiles={(files) => void take(files)}
      />
      <p role="status" className="team-said" data-testid="assignment-taken">
        {taken && (
          <>
            Taken: {taken.title}, {count(taken.scenarios.length, 'scenario')}.{' '}
            <a href={hashOf('today')}>It is on today’s page</a>.
          </>
        )}
      </p>
      <Problems problems={problems} />
    </Card>
  );
}
