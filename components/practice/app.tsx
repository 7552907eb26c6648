import { Component, type ReactNode } from 'react';
import { Today } from './today/today';
import { DataView } from './data/data';
import { DrillView } from './drills/drill-view';
import { Team } from './lead/team';
import { LibraryView } from './library/library';
import { Own } from './own/own';
import { ProgressView } from './progress/progress';
import { type Route, useRoute } from './route';
import { PractiseView } from './session/practise';
import { SessionView } from './session/session';
import { Nav } from './ui/nav';
import { Page } from './ui/page';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import './practice.css';
import './ui/forms.css';

/** The practice page: a bar on top, and one view under it. */
export function PracticeApp() {
  const route = useRoute();
  return (
    <>
      <Nav route={route} />
      <Fence key={`${route.view}/${route.id}`}>
        <ViewOf route={route} />
      </Fence>
    </>
  );
}

function ViewOf({ route: { view, id } }: { route: Route }) {
  switch (view) {
    case 'today':
      return <Today />;
    case 'session':
      return <SessionView />;
    case 'practise':
      return <PractiseView id={id} />;
    case 'scenarios':
      return <LibraryView />;
    case 'drills':
      return <DrillView kind={id} />;
    case 'progress':
      return <ProgressView />;
    case 'team':
      return <Team />;
    case 'own':
      return <Own id={id} />;
    case 'data':
      return <DataView />;
  }
}

/** Says it where a view fails, instead of a blank page: storage that is blocked or full, mostly. */
class Fence extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Page title="This can’t be shown">
        <p role="alert">
          What Heard keeps on this machine could not be read or written. A private window, a full disk or a blocked
          storage does that. Nothing was sent anywhere.
        </p>
        <p className="soft small">{error.message}</p>
      </Page>
    );
  }
}
