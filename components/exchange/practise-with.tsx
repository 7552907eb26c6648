import { GraduationCap } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useSeen } from '@/components/ui/panel-context';
import { practiseWith } from '@/lib/desk/practice/thread';

/** Takes this thread to the practice page, where its names are masked before anything is kept. */
export function PractiseWith() {
  const { desk } = useSeen();
  return (
    <Button
      look="quiet"
      data-testid="practise-with"
      icon={<GraduationCap className="icon" aria-hidden="true" />}
      title="Practise with this message, its names masked"
      onClick={() => void practiseWith(desk.exchange!)}
    >
      Practise
    </Button>
  );
}
