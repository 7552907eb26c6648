import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePanel } from '@/components/ui/panel-context';
import { saveFile } from '@/components/ui/save-file';
import { TextField } from '@/components/ui/text-field';
import type { PageReport } from '@/lib/desk/messages';
import '@/components/ui/dialog.css';

/** Longest part of a report that is shown before it is saved, in UTF-16 units. */
const SHOWN = 20_000;

/** Lets the user save how a page is built, to be sent along by their own hand where Heard misread it. */
export function ReportPage() {
  const report = usePanel((panel) => panel.report);
  const [shown, setShown] = useState<PageReport | null>(null);
  return (
    <>
      <Button look="quiet" data-testid="report-page" onClick={() => void report().then(setShown)}>
        Save a page report
      </Button>
      {shown && <ReportDialog report={shown} onDone={() => setShown(null)} />}
    </>
  );
}

function ReportDialog({ report, onDone }: { report: PageReport; onDone: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const say = usePanel((panel) => panel.say);
  useEffect(() => dialog.current?.showModal(), []);

  function save() {
    saveFile(report.name, report.text);
    dialog.current?.close();
    say({ kind: 'saved' });
  }

  return (
    <dialog ref={dialog} className="dialog card" aria-labelledby="report-title" data-testid="report" onClose={onDone}>
      <h3 id="report-title">Save a page report</h3>
      <p>
        For those who build Heard: how this page is made, its tags, roles and names of attributes. No words, no names,
        no addresses. Nothing is sent; you decide who gets the file.
      </p>
      <TextField label={report.name} rows={8} readOnly value={report.text.slice(0, SHOWN)} />
      <div className="row">
        <Button look="primary" data-testid="report-save" onClick={save}>
          Save the file
        </Button>
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
      </div>
    </dialog>
  );
}
