import { HeartHandshake, MessageCircleMore, type LucideIcon } from 'lucide-react';
import { Note } from '@/components/states/state';
import type { Reading } from '@/lib/types';

const ADVICE: Partial<Record<Reading['route'], { icon: LucideIcon; title: string; text: string }>> = {
  'hand-over': {
    icon: HeartHandshake,
    title: 'Hand this one over',
    text: 'Somebody with the authority to act should answer. A short line that you are on it does no harm.',
  },
  'reply-once': {
    icon: MessageCircleMore,
    title: 'Reply once, then go private',
    text: 'One calm answer is enough. A longer exchange in public only spreads the complaint.',
  },
};

/** Advice on whether this is for a plain public reply; shown first, and calmly. `no-reply` is the verdict's own word. */
export function RouteAdvice({ reading }: { reading: Reading }) {
  const advice = ADVICE[reading.route];
  if (!advice) return null;
  return (
    <Note
      id={reading.route}
      icon={advice.icon}
      title={advice.title}
      tone={reading.route === 'hand-over' ? 'mend' : 'quiet'}
    >
      {reading.routeReason && <p>{reading.routeReason}</p>}
      <p>{advice.text}</p>
    </Note>
  );
}
