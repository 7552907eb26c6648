import { resolve } from 'node:path';

/** The project's folder. Scripts run through scripts/run.mjs, which is started from there by npm. */
export const ROOT = resolve(import.meta.dirname, '../..');
