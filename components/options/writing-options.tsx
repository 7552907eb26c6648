import { useEffect, useState } from 'react';
import { Switch } from '@/components/ui/switch';
import { useStored } from '@/components/ui/use-stored';
import { learnVoiceSetting, secondWriterSetting } from '@/lib/desk/habits';
import { hasSecondWriter, secondWriterReady } from '@/lib/desk/second-writer';
import { OptionGroup } from './option-group';

/** How whole replies are written. */
export function WritingOptions() {
  const [learns, setLearns] = useStored(learnVoiceSetting);
  const [second, setSecond] = useStored(secondWriterSetting);
  const ready = useReady();
  return (
    <OptionGroup title="Whole replies">
      {learns !== null && (
        <Switch
          testId="learn-voice"
          label="Learn how I write"
          note="From replies of your own: greeting, sign-off, contractions, “I” or “we”, spelling and length of sentences. Only counts are kept, never a word. In the health pack nothing is learnt."
          on={learns}
          onChange={setLearns}
        />
      )}
      {second !== null && ready !== null && (
        <Switch
          testId="second-writer"
          label="Second writer"
          note="Your browser’s own language model may propose a reply as well, on this machine. It is shown only if it keeps every fact and trips no serious check, and it says who wrote it."
          locked={ready ? null : 'It is not on this machine, and Heard never downloads it.'}
          on={second && ready}
          onChange={setSecond}
        />
      )}
    </OptionGroup>
  );
}

/** Whether the browser's model is here; null where the browser has none at all, or until it has said. */
function useReady(): boolean | null {
  const [ready, setReady] = useState<boolean | null>(null);
  useEffect(() => {
    let live = true;
    if (hasSecondWriter()) void secondWriterReady().then((is) => live && setReady(is));
    return () => {
      live = false;
    };
  }, []);
  return ready;
}
