import type { Outcome, Stage } from './stage';

export interface Result extends Outcome {
  name: string;
  seconds: number;
  /** Not run, because what it needs had failed. It counts as failed. */
  skipped: boolean;
}

const LANES = 2;

async function runOne(stage: Stage): Promise<Result> {
  const start = performance.now();
  const outcome = await stage.run().catch((error: unknown): Outcome => {
    return { passed: 0, failed: 1, report: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  });
  return { ...outcome, name: stage.name, seconds: (performance.now() - start) / 1000, skipped: false };
}

/**
 * Runs all stages, two at a time where they allow it, in the order given as far as their needs permit.
 * @param ended called as each one ends
 */
export async function runStages(stages: Stage[], ended: (result: Result) => void): Promise<Result[]> {
  const waiting = [...stages];
  const results = new Map<string, Result>();
  const running = new Map<Stage, Promise<void>>();
  const finish = (result: Result) => {
    results.set(result.name, result);
    ended(result);
  };

  const isReady = ({ after = [] }: Stage) => after.every((name) => results.has(name));
  const lacks = ({ after = [] }: Stage) => after.find((name) => results.get(name)?.failed);
  while (waiting.length > 0 || running.size > 0) {
    const busyAlone = [...running.keys()].some(({ alone }) => alone);
    const next = waiting.find((stage) => isReady(stage) && !busyAlone && running.size < (stage.alone ? 1 : LANES));
    if (!next) {
      if (running.size === 0)
        throw new Error(`stages that wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const missing = lacks(next);
    if (missing) {
      finish({
        name: next.name,
        passed: 0,
        failed: 1,
        report: `Not run: it needs "${missing}".`,
        seconds: 0,
        skipped: true,
      });
      continue;
    }
    running.set(
      next,
      runOne(next).then((result) => {
        running.delete(next);
        finish(result);
      }),
    );
  }
  return [...results.values()];
}
