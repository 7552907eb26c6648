import { Desk } from './desk';
import { ClinicLock } from './exchange/clinic-lock';
import { Header } from './exchange/header';
import { PasteBar } from './exchange/paste-bar';
import { BoxGone, Garbled, KeptDraft, NoBox, NoSite, NotAReply, Off, Silent, TabClosed } from './states/screens';
import { Skeleton } from './states/state';
import { NoticeBar } from './ui/notice-bar';
import { LiveText } from './ui/live-text';
import { noticeWords } from './ui/notice-words';
import { usePanel } from './ui/panel-context';
import './ui/tokens.css';
import './ui/base.css';
import './panel.css';

/** The working surface: the side panel, the sidebar, or a window of its own. */
export function Panel() {
  const notice = usePanel((panel) => panel.notice);
  const mode = usePanel((panel) => panel.mode);
  return (
    <div className="panel">
      <Header />
      <main tabIndex={-1}>
        <ClinicLock />
        <Screen />
      </main>
      <NoticeBar />
      <LiveText text={notice ? noticeWords(notice, mode) : ''} at="once" />
    </div>
  );
}

/** What stands between header and foot, by how the panel stands to the page and the page to its box. */
function Screen() {
  const mode = usePanel((panel) => panel.mode);
  const link = usePanel((panel) => panel.link);
  const desk = usePanel((panel) => panel.page?.desk);

  if (mode === 'paste') {
    return (
      <>
        <PasteBar />
        <Desk key="paste" />
      </>
    );
  }
  if (link === 'silent') return <Silent />;
  if (link === 'garbled') return <Garbled />;
  if (link === 'no-page') return withKept(<NoSite />);
  if (link === 'tab-closed') return withKept(<TabClosed />);
  if (link === 'lost') return withKept(<Skeleton id="loading" words="Finding the page again …" />);
  if (!desk) return <Skeleton id="loading" words="Reading the page …" />;
  switch (desk.status) {
    case 'open':
      return desk.exchange ? (
        withKept(<Desk key={desk.exchange.customer?.text ?? ''} />)
      ) : (
        <NoBox site={desk.siteName} />
      );
    case 'no-box':
      return withKept(<NoBox site={desk.siteName} />);
    case 'not-a-reply':
      return withKept(<NotAReply />);
    case 'box-gone':
      return <BoxGone desk={desk} />;
    case 'off':
      return withKept(<Off site={desk.siteName} />);
    case 'no-site':
      return withKept(<NoSite />);
  }
}

function withKept(screen: React.ReactNode) {
  return (
    <>
      {screen}
      <KeptDraft />
    </>
  );
}
