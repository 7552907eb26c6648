import { CHECKS, type CheckInfo } from '@/components/findings/info';
import type { GroupId } from '@/lib/types';

const GROUPS: Record<GroupId, string> = {
  def: 'Defending',
  blame: 'Blaming',
  ack: 'Taking up what they raised',
  apo: 'Apologising',
  own: 'Owning it',
  res: 'Putting it right',
  tone: 'Tone',
  safe: 'Safe to post',
  close: 'Closing',
};

export interface CheckGroup {
  id: GroupId;
  name: string;
  checks: CheckInfo[];
}

/** All checks whose words hold every word of `sought`, by group. */
export function checkGroups(sought: string): CheckGroup[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = CHECKS.filter(({ id, title, why, example, group }) => {
    const text = `${id} ${title} ${why} ${example} ${GROUPS[group as GroupId] ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (Object.keys(GROUPS) as GroupId[])
    .map((id) => ({ id, name: GROUPS[id], checks: found.filter(({ group }) => group === id) }))
    .filter(({ checks }) => checks.length > 0);
}
