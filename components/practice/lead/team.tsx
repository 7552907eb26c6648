import { Page } from '../ui/page';
import { HandIn } from './hand-in';
import { MakeAssignment } from './make-assignment';
import { ResultsTable } from './results-table';
import { TakeAssignment } from './take-assignment';
import './lead.css';

/** Practising together by files: no server, no account, nothing sent by Heard itself. */
export function Team() {
  return (
    <Page
      title="Team"
      lead="A lead hands out assignments as files and gets results back as files. Heard sends nothing: pass them on as you pass on any file."
    >
      <div className="columns team">
        <div className="stack">
          <h2 className="team-part">For the trainee</h2>
          <TakeAssignment />
          <HandIn />
        </div>
        <div className="stack">
          <h2 className="team-part">For the lead</h2>
          <MakeAssignment />
        </div>
        <div className="team-wide">
          <ResultsTable />
        </div>
      </div>
    </Page>
  );
}
