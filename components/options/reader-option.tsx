import { Switch } from '@/components/ui/switch';
import { learnedReaderSetting } from '@/lib/desk/settings';
import { OptionGroup } from './option-group';
import { useStored } from '@/components/ui/use-stored';

/** The learned reader on or off. */
export function ReaderOption() {
  const [on, setOn] = useStored(learnedReaderSetting);
  return (
    <OptionGroup title="Reading">
      {on !== null && (
        <Switch
          testId="learned-reader"
          label="Learned reader"
          note="A small model inside the extension that reads between the lines. It says that it is a guess, and how sure it is. Without it, set words and grammar alone are read."
          on={on}
          onChange={setOn}
        />
      )}
    </OptionGroup>
  );
}
