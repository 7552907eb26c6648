import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Raised } from '@/components/exchange/raised';
import { drawn, type Layer, type Piece, pieces, quote } from '@/components/ui/pieces';
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
  /** What is taken up, and where. */
  raised: Raised[];
  onPoint: (index: number | null) => void;
  onHover: (index: number | null) => void;
}

type Over = { finding: Listed } | { point: Raised } | 'lit';

/** The draft as it stands in the page's box, with its marked words. It is written there, not here. */
export function DraftView({ draft, list, chosen, onChoose, lit, raised, onPoint, onHover }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { text, left } = drawn(draft);
  useEffect(() => {
    if (box.current && (lit || chosen)) revealIn(box.current, lit ? '.lit' : '[aria-pressed="true"]');
  }, [chosen, lit]);

  return (
    <div className="draft card" data-testid="draft" ref={box} dir="auto">
      {pieces(text, layersOf(list, lit, raised)).map((piece) => (
        <DraftPiece
          key={piece.span.start}
          piece={piece}
          chosen={chosen}
          onChoose={onChoose}
          onPoint={onPoint}
          onHover={onHover}
        />
      ))}
      {left > 0 && <p className="soft small">… and {left.toLocaleString('en')} characters more, not shown here.</p>}
    </div>
  );
}

/** Layers of the draft: every finding's words, those that take a point up, and the lit words above them. */
export function layersOf(list: Listed[], lit: Span | null, raised: Raised[] = []): Layer<Over>[] {
  const marks = list.flatMap((finding): Layer<Over>[] =>
    finding.span ? [{ span: finding.span, of: { finding } }] : [],
  );
  const heard = raised.flatMap((point): Layer<Over>[] =>
    point.heardAt ? [{ span: point.heardAt, of: { point } }] : [],
  );
  return [...marks, ...heard, ...(lit ? [{ span: lit, of: 'lit' as const }] : [])];
}

/** The finding that a piece shows, the chosen one before others; none where it is about none. */
export function findingOver(over: Over[], chosen: string | null): Listed | undefined {
  const here = over.flatMap((each) => (typeof each === 'object' && 'finding' in each ? [each.finding] : []));
  return here.find((each) => each.key === chosen) ?? here[0];
}

interface PieceProps extends Pick<Props, 'chosen' | 'onChoose' | 'onPoint' | 'onHover'> {
  piece: Piece<Over>;
}

function DraftPiece({ piece, chosen, onChoose, onPoint, onHover }: PieceProps) {
  const { over, span, text } = piece;
  const words = over.includes('lit') ? <span className="lit">{text}</span> : text;
  const listed = findingOver(over, chosen);
  const point = over.flatMap((each) => (typeof each === 'object' && 'point' in each ? [each.point] : []))[0];
  if (!listed && !point) return words;
  const choose = () => (listed ? onChoose(listed.key) : onPoint(point!.index));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  // A mark may be cut in pieces by another; one of them is enough for the keyboard.
  const first = span.start === (listed ? listed.span! : point!.heardAt!).start;
  const lights = point && {
    onMouseEnter: () => onHover(point.index),
    onMouseLeave: () => onHover(null),
    onFocus: () => onHover(point.index),
    onBlur: () => onHover(null),
  };
  const shared = { role: 'button', tabIndex: first ? 0 : -1, onClick: choose, onKeyDown, ...lights };
  if (!listed) {
    return (
      <span className="heard-words" title={`Takes up ${quote(point!.words, 60)}`} {...shared}>
        {words}
      </span>
    );
  }
  return (
    <span
      className="mark"
      data-severity={listed.finding.severity}
      aria-pressed={listed.key === chosen}
      // Drawn by the style sheet, so that the element's text is the draft and nothing else.
      data-number={span.end === listed.span!.end ? listed.number : undefined}
      title={infoOf(listed.finding.check).title}
      {...shared}
    >
      {words}
    </span>
  );
}
