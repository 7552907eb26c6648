import { quote } from '@/components/ui/pieces';
import type { LeftOut, Rewrite } from '@/lib/types';

/** What a whole reply keeps of the draft, and what it leaves out and why: nothing goes unseen. */
export function Facts({ rewrite: { kept, leftOut = [] } }: { rewrite: Rewrite }) {
  const facts = [...new Set(kept.map((fact) => fact.text.trim()).filter(Boolean))];
  return (
    <>
      {facts.length > 0 && (
        <p data-testid="facts-kept">
          Kept from your draft:{' '}
          {facts.map((fact, i) => (
            <Fact key={fact} text={fact} last={i === facts.length - 1} />
          ))}
        </p>
      )}
      {reasons(leftOut).map(([because, left]) => (
        <p key={because} data-testid="left-out">
          Left out because {because}: {left.map((fact) => quote(fact, 40)).join(', ')}
        </p>
      ))}
    </>
  );
}

/** What is left out, by its reason. */
function reasons(leftOut: readonly LeftOut[]): [string, string[]][] {
  const by = Map.groupBy(leftOut, ({ because }) => because);
  return [...by].map(([because, left]) => [because, [...new Set(left.map(({ fact }) => fact.text.trim()))]]);
}

/** A fact that short is not broken over two lines. */
function Fact({ text, last }: { text: string; last: boolean }) {
  return (
    <>
      <span className={text.length <= 24 ? 'whole' : undefined}>{text}</span>
      {!last && ' · '}
    </>
  );
}
