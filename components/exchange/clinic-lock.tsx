import { Lock } from 'lucide-react';
import { useStored } from '@/components/ui/use-stored';
import { playbookSetting } from '@/lib/desk/playbook';

/** Says, where the health pack is chosen, what that means for this exchange. */
export function ClinicLock() {
  const [playbook] = useStored(playbookSetting);
  if (playbook?.pack !== 'health') return null;
  return (
    <p className="clinic" data-testid="clinic-lock">
      <Lock className="icon" aria-hidden="true" />
      <span>
        <b>Clinic lock.</b> Nothing of this exchange is stored; no reply may show that somebody was a patient.
      </span>
    </p>
  );
}
