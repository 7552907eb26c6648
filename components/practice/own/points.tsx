import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { facetWords } from '@/components/exchange/words';
import { FACETS } from '@/lib/practice/schema';
import type { Raised } from '@/lib/practice/types';
import { Card } from '../ui/card';
import { Input, Select } from '../ui/input';

interface Props {
  raised: Raised[];
  text: string;
  onChange: (raised: Raised[]) => void;
}

const CHOICES: { value: Raised['facet']; label: string }[] = FACETS.map((value) => ({
  value,
  label: facetWords(value) || 'something else',
}));

/** What the customer raises: the words of the post, and what they are about. */
export function Points({ raised, text, onChange }: Props) {
  const set = (at: number, part: Partial<Raised>) =>
    onChange(raised.map((point, i) => (i === at ? { ...point, ...part } : point)));
  const add = () => {
    const unused = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((n) => raised.every((point) => point.id !== `point-${n}`));
    onChange([
      ...raised,
      { id: `point-${unused ?? raised.length + 1}`, label: '', quote: '', facet: 'other', weight: 1 },
    ]);
  };
  return (
    <Card title="What they raise" aside="a good reply takes up each of these">
      <ol className="own-points">
        {raised.map((point, i) => (
          <li key={point.id} className="own-point" data-testid="own-point">
            <Input
              label="Their words"
              data-testid="own-quote"
              value={point.quote}
              error={
                point.quote && !text.includes(point.quote) ? 'These words do not stand in the post like this.' : null
              }
              onText={(quote) => set(i, { quote })}
            />
            <Input
              label="In your words"
              data-testid="own-label"
              placeholder="e.g. two hours of waiting"
              value={point.label}
              onText={(label) => set(i, { label })}
            />
            <Select
              label="About"
              value={point.facet}
              options={CHOICES}
              onChange={(facet) => set(i, { facet: facet as Raised['facet'] })}
            />
            <Button
              look="icon"
              aria-label={`Take away point ${i + 1}`}
              icon={<X className="icon" aria-hidden="true" />}
              onClick={() => onChange(raised.filter((_, j) => j !== i))}
            />
          </li>
        ))}
      </ol>
      <Button data-testid="own-add-point" icon={<Plus className="icon" aria-hidden="true" />} onClick={add}>
        {raised.length === 0 ? 'Add what they raise' : 'Add another'}
      </Button>
    </Card>
  );
}
