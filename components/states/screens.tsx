import {
  CircleSlash,
  ClipboardPaste,
  FileClock,
  MessageSquareReply,
  MousePointerClick,
  PenLine,
  Power,
  SquareMousePointer,
  Unplug,
} from 'lucide-react';
import { ReportPage } from '@/components/exchange/report-page';
import { Button } from '@/components/ui/button';
import { usePanel } from '@/components/ui/panel-context';
import { askForHosts, originOf } from '@/lib/desk/hosts';
import { sitesSetting } from '@/lib/desk/settings';
import type { DeskState } from '@/lib/desk/state';
import { sites } from '@/lib/sites';
import { originsOf } from '@/lib/sites/shared/patterns';
import { State } from './state';

/** The states that fill the panel, each with what can be done about it. */

const SITES = new Intl.ListFormat('en', { type: 'disjunction' }).format(
  sites.filter(({ installed }) => installed).map((site) => site.name),
);

export function NoSite() {
  return (
    <State
      id="no-site"
      icon={CircleSlash}
      title="Heard isn’t at work on this page"
      actions={
        <>
          <PasteIn look="primary" />
          <Reload />
        </>
      }
    >
      <p>
        On {SITES}, reload the page once: it was open before Heard was. Anywhere else, press Heard’s toolbar button, or{' '}
        <a href="/options.html" target="_blank">
          add the site
        </a>
        .
      </p>
    </State>
  );
}

export function NoBox({ site }: { site: string | null }) {
  return (
    <State
      id="no-box"
      icon={MousePointerClick}
      title="Click into a reply box"
      actions={
        <>
          <PasteIn />
          <PointAtBox />
          <ReportPage />
        </>
      }
    >
      <p>Open the reply you want to write{site && ` on ${site}`}. What they raised appears here as you type.</p>
      <p>
        Nothing to answer?{' '}
        <a href="/practice.html" target="_blank">
          Practise on made-up complaints
        </a>
        .
      </p>
    </State>
  );
}

export function NotAReply() {
  return (
    <State
      id="not-a-reply"
      icon={PenLine}
      title="This box isn’t a reply"
      actions={
        <>
          <PointAtBox />
          <PasteIn />
          <ReportPage />
        </>
      }
    >
      <p>New posts and searches are left alone. Click into a reply to a customer.</p>
    </State>
  );
}

/** For a reply box that Heard doesn't take for one: the user shows it in the page. */
function PointAtBox() {
  const point = usePanel((panel) => panel.point);
  return (
    <Button
      data-testid="point-box"
      icon={<SquareMousePointer className="icon" aria-hidden="true" />}
      onClick={() => void point('box')}
    >
      Show Heard my reply box
    </Button>
  );
}

export function BoxGone({ desk }: { desk: DeskState }) {
  const draft = desk.exchange?.draft ?? '';
  return (
    <State
      id="box-gone"
      icon={MessageSquareReply}
      title="The reply box is gone"
      actions={draft.trim() ? <CopyDraft draft={draft} /> : <PasteIn />}
    >
      {draft.trim() ? (
        <>
          <p>The page has closed it. If you posted your reply, all is well; if not, here it is.</p>
          <p className="kept-draft card" dir="auto">
            {draft}
          </p>
        </>
      ) : (
        <p>The page has closed it. Click into a reply box to go on.</p>
      )}
    </State>
  );
}

export function Off({ site }: { site: string | null }) {
  const known = sites.find(({ name }) => name === site);
  /** A host that no file knows goes by its own name. */
  const origins = known
    ? known.installed
      ? []
      : originsOf(known)
    : [originOf(site ?? '')].filter((origin) => origin !== null);
  const id = known?.id ?? (origins.length ? site : null);
  async function turnOn() {
    // Asked first: the browser's dialog counts as the user's wish only straight from the press.
    if (!id || (origins.length && !(await askForHosts(origins)))) return;
    await sitesSetting.setValue({ ...(await sitesSetting.getValue()), [id]: true });
  }
  return (
    <State
      id="off"
      icon={Power}
      title={`Heard is off on ${site ?? 'this site'}`}
      actions={
        <>
          {id && (
            <Button look="primary" data-testid="turn-on" onClick={() => void turnOn()}>
              Turn it on
            </Button>
          )}
          <PasteIn />
        </>
      }
    >
      <p>Nothing on its pages is read or changed.</p>
    </State>
  );
}

export function Silent() {
  return (
    <State id="silent" icon={Unplug} title="The page does not answer" actions={<Again />}>
      <p>It may be busy. If this stays, reload the page; copy your draft first.</p>
    </State>
  );
}

export function Garbled() {
  return (
    <State id="garbled" icon={Unplug} title="The page speaks another version" actions={<Again />}>
      <p>What it says can’t be read. Heard may just have been updated: reload the page; copy your draft first.</p>
    </State>
  );
}

export function TabClosed() {
  return (
    <State id="tab-closed" icon={Unplug} title="That tab is closed" actions={<PasteIn />}>
      <p>This window showed the reply of one tab, and it is gone.</p>
    </State>
  );
}

/** The draft of a page that went away while it was being written. */
export function KeptDraft() {
  const kept = usePanel((panel) => panel.kept);
  const forget = usePanel((panel) => panel.forgetKept);
  if (!kept) return null;
  return (
    <State
      id="kept"
      icon={FileClock}
      title="Your last draft is kept"
      actions={
        <>
          <CopyDraft draft={kept.draft} />
          <Button look="quiet" onClick={forget}>
            Let it go
          </Button>
        </>
      }
    >
      <p>The page{kept.siteName && ` on ${kept.siteName}`} went away while this stood in the box.</p>
      <p className="kept-draft card" dir="auto">
        {kept.draft}
      </p>
    </State>
  );
}

function CopyDraft({ draft }: { draft: string }) {
  const copy = usePanel((panel) => panel.copy);
  return (
    <Button look="primary" data-testid="copy-draft" onClick={() => void copy(draft)}>
      Copy the draft
    </Button>
  );
}

function PasteIn({ look = 'plain' }: { look?: 'plain' | 'primary' }) {
  const setMode = usePanel((panel) => panel.setMode);
  return (
    <Button
      look={look}
      icon={<ClipboardPaste className="icon" aria-hidden="true" />}
      data-testid="paste-in"
      onClick={() => setMode('paste')}
    >
      Paste a message
    </Button>
  );
}

function Again() {
  return (
    <>
      <TryAgain />
      <Reload />
    </>
  );
}

function Reload() {
  const reload = usePanel((panel) => panel.reloadPage);
  return (
    <Button data-testid="reload-page" onClick={reload}>
      Reload the page
    </Button>
  );
}

function TryAgain() {
  const again = usePanel((panel) => panel.again);
  return (
    <Button look="primary" onClick={() => again('page')}>
      Try again
    </Button>
  );
}
