import { useEffect, useState } from 'react';

/** Quiet time before a changed verdict is read out, in milliseconds: nobody wants it at every keystroke. */
const PAUSE = 1_200;

/** Says `text` to screen readers: at once, or when it has come to rest. */
export function LiveText({ text, at }: { text: string; at: 'once' | 'rest' }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), at === 'once' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [text, at]);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {said}
    </div>
  );
}
