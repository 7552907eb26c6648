import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { changed, expose, mount } from './page';

let put: (text: string) => void;
let state = '';

/** A textarea that React controls: what its state does not hear of is put back. It has no mentions. */
function Box() {
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    put = setText;
    state = text;
  }, [text]);
  return (
    <textarea
      className="box"
      aria-label="Your response"
      rows={6}
      maxLength={400}
      value={text}
      onChange={(event) => {
        changed();
        setText(event.target.value);
      }}
    />
  );
}

createRoot(mount()).render(<Box />);
expose({
  box: () => document.querySelector('textarea')!,
  set(lines) {
    flushSync(() => put(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')));
  },
  read: () => state.split('\n').map((text) => [{ text, mention: false }]),
});
