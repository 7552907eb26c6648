import type { Term } from '../terms';

/** One shape of a clause as a statement to the customer; undefined where the clause has another, null where it has this one and cannot be said. */
export type StatementShape = (terms: Term[]) => string | null | undefined;
