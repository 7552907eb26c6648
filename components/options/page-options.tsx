import { Switch } from '@/components/ui/switch';
import { pageMarksSetting, postGuardSetting } from '@/lib/desk/settings';
import { OptionGroup } from './option-group';
import { useStored } from '@/components/ui/use-stored';

/** What Heard may do in the page itself, beside the pill. */
export function PageOptions() {
  const [marks, setMarks] = useStored(pageMarksSetting);
  const [guard, setGuard] = useStored(postGuardSetting);
  return (
    <OptionGroup id="page" title="In the page">
      {marks !== null && (
        <Switch
          testId="page-marks"
          label="Mark words in the page"
          note="Underlines what a finding is about, in the box you write in. Nothing of your text or of the page changes."
          on={marks}
          onChange={setMarks}
        />
      )}
      {guard !== null && (
        <Switch
          testId="post-guard"
          label="Hold a post once"
          note="When you press Post while the draft shows personal or health data, a legal threat, an insult or an open blank, Heard asks once. You can always post anyway."
          on={guard}
          onChange={setGuard}
        />
      )}
    </OptionGroup>
  );
}
