import { has } from '../../turn';
import { asStatement } from '../address';
import type { StatementShape } from '../shape';

/** "there was no booking". */
export const there: StatementShape = (terms) =>
  terms[0]!.low !== 'there' ? undefined : has(terms[1], 'Copula') && terms.length > 3 ? asStatement(terms) : null;
