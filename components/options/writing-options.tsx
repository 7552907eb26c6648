import { useEffect, useState } from 'react';
import { Switch } from '@/components/ui/switch';
import { useStored } from '@/components/ui/use-stored';
import { learnVoiceSetting, secondWriterSetting } from '@/lib/desk/habits';
import { hasSecondWriter, secondWriterReady } from '@/lib/desk/second-writer';

/** How whole replies are written. */
export function WritingOptions() {
  const [learns, setLearns] = useStored(learnVoiceSetting);
  const [second, setSecond] = useStored(secondWriterSetting);
  const ready = useReady();
  return (
    <>
      {learns !== null && (
        <Switch
          testId="learn-voice"
          label="Learn how I write"
          note="Greeting, sign-off, contractions, “I” or “we”, spelling, length of sentences, from replies of your own. Counts are kept, never a word; in the health pack not even those."
          on={learns}
          onChange={setLearns}
        />
      )}
      {second !== null && ready && (
        <Switch
          testId="second-writer"
          label="Second writer"
          note="Your browser’s own language model proposes a reply as well, on this machine. You see it, and who wrote it, only if it keeps every fact and trips no serious check."
          on={second}
          onChange={setSecond}
        />
      )}
    </>
  );
}

/** Whether the browser's model is on this machine. Where it is not there is nothing to choose, and nothing is said. */
function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let live = true;
    if (hasSecondWriter()) void secondWriterReady().then((is) => live && setReady(is));
    return () => {
      live = false;
    };
  }, []);
  return ready;
}
