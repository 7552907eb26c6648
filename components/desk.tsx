import { MessageSquareDashed, ServerOff } from 'lucide-react';
import { useState } from 'react';
import { GiveMessage } from './exchange/give-message';
import { PickMessage } from './exchange/pick-message';
import { listRaised } from './exchange/raised';
import { ReportPage } from './exchange/report-page';
import { RouteAdvice } from './exchange/route-advice';
import { TheyRaised } from './exchange/they-raised';
import { DraftEditor } from './findings/draft-editor';
import { DraftView } from './findings/draft-view';
import { Findings } from './findings/findings';
import { Ignored } from './findings/ignored';
import { listFindings } from './findings/listing';
import { ReaderNote } from './findings/reader-note';
import { Rewrites } from './rewrites/rewrites';
import { ToRewrite } from './rewrites/to-rewrite';
import { Note, Skeleton } from './states/state';
import { Button } from './ui/button';
import { Count } from './ui/count';
import { LiveText } from './ui/live-text';
import { useFocusAfter } from './findings/use-focus-after';
import { usePanel, useSeen } from './ui/panel-context';
import { Section } from './ui/section';
import { VerdictBand } from './verdict/verdict';

/** One reply in the making: what is answered, what stands there, what to mend, and whole replies instead. */
export function Desk() {
  const seen = useSeen();
  const mode = usePanel((panel) => panel.mode);
  const again = usePanel((panel) => panel.again);
  const pasteDraft = usePanel((panel) => panel.pasteDraft);
  /** Key of the open finding; null where the user closed it, undefined until one is chosen. */
  const [chosen, setChosen] = useState<string | null>();
  const [point, setPoint] = useState<number | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [correcting, setCorrecting] = useState(false);

  const { desk } = seen;
  const { review } = desk;
  const exchange = desk.exchange!;
  const raised = listRaised(seen);
  const lit = raised[hovered ?? point ?? -1] ?? null;
  const togglePoint = (index: number | null) => setPoint(index === point ? null : index);
  const findings = listFindings(seen);
  const open = chosen === null ? undefined : (findings.find((listed) => listed.key === chosen) ?? findings[0]);
  const onDone = useFocusAfter(open?.key ?? null);
  const draft = {
    draft: exchange.draft,
    list: findings,
    chosen: open?.key ?? null,
    onChoose: setChosen,
    lit: lit?.heardAt ?? null,
    raised,
    onPoint: togglePoint,
    onHover: setHovered,
  };
  const silent = review?.reading?.route === 'no-reply';
  const written = exchange.draft.trim() !== '';
  const allGood = written && findings.length === 0 && review?.verdict.id === 'ready';

  return (
    <>
      {review?.reading && !silent && <RouteAdvice reading={review.reading} />}
      {review && (
        <VerdictBand review={review} allGood={allGood} action={review.verdict.id !== 'ready' && <ToRewrite />} />
      )}
      {review?.reading && silent && <RouteAdvice reading={review.reading} />}
      {!review && !desk.trouble && (written || exchange.customer) && (
        <Skeleton id="reading" words="Reading your reply …" />
      )}
      {desk.trouble && (
        <Note
          id="worker-trouble"
          icon={ServerOff}
          title="Heard stumbled"
          actions={mode === 'paste' && <Button onClick={() => again('review')}>Try again</Button>}
        >
          <p>{desk.trouble}</p>
          <p>Your draft is untouched. The next change of it tries again.</p>
        </Note>
      )}

      {exchange.customer && !correcting && (
        <TheyRaised
          list={raised}
          chosen={point}
          lit={lit}
          onChoose={togglePoint}
          onHover={setHovered}
          onCorrect={() => setCorrecting(true)}
        />
      )}
      {exchange.customer && correcting && (
        <Section title="Their message">
          <GiveMessage
            bare
            before={desk.message === 'given' ? exchange.customer.text : ''}
            onDone={() => setCorrecting(false)}
            onCancel={() => setCorrecting(false)}
          >
            Paste the message that this reply answers
          </GiveMessage>
        </Section>
      )}
      {!exchange.customer && mode === 'page' && desk.candidates.length > 1 && (
        <Section title="Their message">
          <PickMessage />
          <details className="none-of-these">
            <summary>None of these</summary>
            <GiveMessage>Paste the message that this reply answers.</GiveMessage>
          </details>
        </Section>
      )}
      {!exchange.customer && mode === 'page' && desk.candidates.length < 2 && (
        <Note id="no-message" icon={MessageSquareDashed} title="No message found" actions={<ReportPage />}>
          <GiveMessage>
            Heard can’t see what this reply answers. Paste it, and Heard checks whether the reply takes it up.
          </GiveMessage>
        </Note>
      )}
      {!exchange.customer && mode === 'paste' && (
        <Section title="Their message">
          <GiveMessage bare>Paste what the customer wrote</GiveMessage>
        </Section>
      )}

      {(written || mode === 'paste') && (
        <Section title="Your reply" aside={<Count text={exchange.draft} limit={exchange.limit} />}>
          {mode === 'paste' ? <DraftEditor {...draft} onText={pasteDraft} /> : <DraftView {...draft} />}
        </Section>
      )}
      {findings.length > 0 && (
        <Findings list={findings} chosen={open?.key ?? null} onChoose={setChosen} onDone={onDone} />
      )}
      <Ignored keys={desk.ignored} />
      {written && <ReaderNote missing={review?.readerMissing} />}
      <Rewrites allGood={allGood} />
      {review && <LiveText text={announcement(review.verdict.words, findings.length)} at="rest" />}
    </>
  );
}

function announcement(verdict: string, findings: number): string {
  const count =
    findings === 0 ? 'Nothing to mend.' : findings === 1 ? '1 finding to mend.' : `${findings} findings to mend.`;
  return `${verdict}. ${count}`;
}
