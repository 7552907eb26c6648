import type { CheckId, GroupId } from '../../types';
import type { FaultId } from '../../reader/heads';

/** What the reader can find in a sentence: its fault head's classes, and what should not be public. */
export type ImpliedFault = Exclude<FaultId, 'none' | 'hollow'> | 'unsafe';

/**
 * A check whose finder is the learned reader: it stands for what is implied and caught by no set words. One file is
 * one check, as in the folder above; its finding says that it is a reading and how sure it is, and is never a stop.
 */
export interface Implied {
  id: CheckId;
  group: GroupId;
  fault: ImpliedFault;
  title: string;
  why: string;
  source: string;
  /** Replies that the reader must catch, and look-alikes that it must spare; `customer ⇒ reply` where the message matters. */
  flags: string[];
  spares: string[];
}

export function defineImplied(check: Implied): Implied {
  return check;
}
