import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../lib/customer');

/** Writes a model beside the code that reads it. */
export function store(name: string, model: unknown): void {
  writeFileSync(resolve(FOLDER, `${name}.json`), `${JSON.stringify(model, null, 1)}\n`);
}
