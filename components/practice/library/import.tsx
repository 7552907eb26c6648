import { type ReactNode, useState } from 'react';
import { parseScenario } from '@/lib/practice/parse';
import type { FileProblem } from '@/lib/practice/types';
import { usePractice } from '../context';
import { DropZone } from '../ui/drop-zone';
import { Problems } from '../ui/problems';
import { count } from '../words';

/** Takes scenario files in; what is wrong with one comes with its line, and the others are taken all the same. */
export function ImportScenarios({ icon }: { icon?: ReactNode }) {
  const { db, packaged } = usePractice();
  const [taken, setTaken] = useState<string[]>([]);
  const [problems, setProblems] = useState<FileProblem[]>([]);

  async function take(files: File[]) {
    const good: string[] = [];
    const bad: FileProblem[] = [];
    for (const file of files) {
      const parsed = parseScenario(await file.text(), file.name);
      if (!parsed.ok) bad.push(...parsed.problems);
      else if (packaged.some(({ id }) => id === parsed.value.id)) {
        const reason = `“${parsed.value.id}” is the id of a scenario that comes with Heard; give yours another one`;
        bad.push({ file: file.name, line: null, path: 'id', reason });
      } else {
        await db.scenarios.put(parsed.value);
        good.push(parsed.value.title);
      }
    }
    setTaken(good);
    setProblems(bad);
  }

  return (
    <section className="import" aria-label="Take scenarios in">
      <DropZone
        label="Take scenarios in from files"
        note="Drop .json files here, or choose them. A colleague can send you theirs."
        accept=".json,application/json"
        multiple
        testId="import-scenarios"
        onFiles={(files) => void take(files)}
      />
      <p role="status" className="small" data-testid="imported">
        {icon && taken.length > 0 && icon}
        {taken.length > 0 && `${count(taken.length, 'scenario')} taken in: ${taken.join(', ')}.`}
      </p>
      <Problems problems={problems} />
    </section>
  );
}
