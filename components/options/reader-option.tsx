import { Switch } from '@/components/ui/switch';
import { learnedReaderSetting } from '@/lib/desk/settings';
import { useStored } from '@/components/ui/use-stored';

/** The learned reader on or off. */
export function ReaderOption() {
  const [on, setOn] = useStored(learnedReaderSetting);
  return (
    on !== null && (
      <Switch
        testId="learned-reader"
        label="Learned reader"
        note="A small model inside Heard that reads between the lines. It says that it guesses, and how sure it is. Without it, set words and grammar alone are read."
        on={on}
        onChange={setOn}
      />
    )
  );
}
