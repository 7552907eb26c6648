import { ChartLine, Library, Settings2, Sunrise, Timer, Users } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Logo } from '@/components/ui/logo';
import { hashOf, type Route, type View } from '../route';
import './nav.css';

const PLACES = [
  { view: 'today', name: 'Today', icon: Sunrise },
  { view: 'scenarios', name: 'Scenarios', icon: Library },
  { view: 'drills', name: 'Drills', icon: Timer },
  { view: 'progress', name: 'Progress', icon: ChartLine },
  { view: 'team', name: 'Team', icon: Users },
  { view: 'data', name: 'Settings', icon: Settings2 },
] as const;

/** Views that stand within another one's place. */
const WITHIN: Partial<Record<View, View>> = { practise: 'scenarios', session: 'today', own: 'scenarios' };

/** The bar at the top: where one is and where one can go. */
export function Nav({ route }: { route: Route }) {
  const here = WITHIN[route.view] ?? route.view;
  return (
    <header className="bar">
      <a className="skip" href={location.hash || '#'} onClick={skip}>
        Skip to the page
      </a>
      <a className="bar-name" href={hashOf('today')}>
        <Logo />
        <span>
          Heard <span className="soft">practice</span>
        </span>
      </a>
      <nav aria-label="Practice">
        <ul>
          {PLACES.map(({ view, name, icon: Icon }) => (
            <li key={view}>
              <a href={hashOf(view)} aria-current={here === view ? 'page' : undefined} data-testid={`nav-${view}`}>
                <Icon className="icon" aria-hidden="true" />
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The hash is the view's address here, so the jump is made by hand. */
function skip(event: MouseEvent) {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}
