/** How a stage of `npm test` ended. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What a person needs in order to mend a failure; shown only when something failed. */
  report: string;
}

/** One thing that is tested. */
export interface Stage {
  name: string;
  /** Names of stages that must have passed before. */
  after?: string[];
  /** Whether it needs the machine for itself: browsers are slow beside a full core. */
  alone?: boolean;
  run(): Promise<Outcome>;
}

/** A command that has no tests of its own counts as one. */
export function asOne(code: number, output: string): Outcome {
  return code === 0 ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: output };
}
