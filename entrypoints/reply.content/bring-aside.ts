import { sendMessage } from '@/lib/desk/messages';
import type { Aside } from '../aside';
import { beside } from './beside';

/**
 * What pages seldom need, loaded by the worker into this frame when it is first asked for.
 * @throws Error where the browser does not let it in
 */
export async function bringAside(): Promise<Aside> {
  if (!beside.heardAside) await sendMessage('bringAside', undefined);
  if (!beside.heardAside) throw new Error('A part of Heard could not be loaded into this page.');
  return beside.heardAside;
}
