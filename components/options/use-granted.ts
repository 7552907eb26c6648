import { useEffect, useState } from 'react';
import { grantedHosts, watchHosts } from '@/lib/desk/hosts';

/** The match patterns of all hosts that are granted, kept up to date; null until they were asked for. */
export function useGranted(): string[] | null {
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    let live = true;
    const look = () => void grantedHosts().then((origins) => live && setGranted(origins));
    const stop = watchHosts(look);
    look();
    return () => {
      live = false;
      stop();
    };
  }, []);
  return granted;
}
