import { type KeyboardEvent, useEffect, useRef } from 'react';
import { drawn, type Layer, type Piece, pieces } from '@/components/ui/pieces';
import { revealIn } from '@/components/ui/reveal';
import type { Span } from '@/lib/types';
import { infoOf } from './info';
import type { Listed } from './listing';

interface Props {
  draft: string;
  list: Listed[];
  chosen: string | null;
  onChoose: (key: string) => void;
  /** Words that answer the point under the pointer. */
  lit: Span | null;
}

type Over = Listed | 'lit';

/** The draft as it stands in the page's box, with its marked words. It is written there, not here. */
export function DraftView({ draft, list, chosen, onChoose, lit }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { text, left } = drawn(draft);
  useEffect(() => {
    if (box.current && (lit || chosen)) revealIn(box.current, lit ? '.lit' : '[aria-pressed="true"]');
  }, [chosen, lit]);

  return (
    <div className="draft card" data-testid="draft" ref={box}>
      {pieces(text, layersOf(list, lit)).map((piece) => (
        <DraftPiece key={piece.span.start} piece={piece} chosen={chosen} onChoose={onChoose} />
      ))}
      {left > 0 && <p className="soft small">… and {left.toLocaleString('en')} characters more, not shown here.</p>}
    </div>
  );
}

/** Layers of the draft: every finding's words, and the lit words above them. */
export function layersOf(list: Listed[], lit: Span | null): Layer<Over>[] {
  const marks = list.flatMap((listed) => (listed.span ? [{ span: listed.span, of: listed as Over }] : []));
  return lit ? [...marks, { span: lit, of: 'lit' }] : marks;
}

function DraftPiece({
  piece,
  chosen,
  onChoose,
}: {
  piece: Piece<Over>;
  chosen: string | null;
  onChoose: (key: string) => void;
}) {
  const isLit = piece.over.includes('lit');
  const words = isLit ? <span className="lit">{piece.text}</span> : piece.text;
  const here = piece.over.filter((over): over is Listed => over !== 'lit');
  const listed = here.find((each) => each.key === chosen) ?? here[0];
  if (!listed) return words;
  const first = piece.span.start === listed.span!.start;
  const last = piece.span.end === listed.span!.end;
  const choose = () => onChoose(listed.key);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    <span
      className="mark"
      data-severity={listed.finding.severity}
      role="button"
      // A mark may be cut in pieces by another; one of them is enough for the keyboard.
      tabIndex={first ? 0 : -1}
      aria-pressed={listed.key === chosen}
      // Drawn by the style sheet, so that the element's text is the draft and nothing else.
      data-number={last ? listed.number : undefined}
      title={infoOf(listed.finding.check).title}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  );
}
