import { GraduationCap, Lock, Settings, Star } from 'lucide-react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { seenNow } from '@/lib/desk/store';
import { usePanel } from '@/components/ui/panel-context';
import './header.css';
import './exchange.css';

/** Who is answered, and where. */
export function Header() {
  const mode = usePanel((panel) => panel.mode);
  const desk = usePanel((panel) => seenNow(panel)?.desk);
  const customer = desk?.exchange?.customer;
  const place = mode === 'paste' ? 'pasted in' : desk?.siteName ? `on ${desk.siteName}` : '';
  const who = customer?.author || (desk?.exchange && mode === 'page' ? 'A reply' : 'Heard');
  const rated = customer?.rating ?? null;
  return (
    <header className="header">
      <Logo />
      <div className="header-who">
        <h1 title={who}>
          {customer?.author && <span className="unseen">Replying to </span>}
          <b>{who}</b>
        </h1>
        {(place || rated !== null || desk?.private) && (
          <p className="header-where">
            {place && <span className="header-place">{place}</span>}
            {rated !== null && <Stars rating={rated} />}
            {desk?.private && (
              <span className="header-chip" data-testid="state-private">
                <Lock className="icon" aria-hidden="true" />
                Private
              </span>
            )}
          </p>
        )}
      </div>
      <a
        className="button"
        data-look="icon"
        href="/practice.html"
        target="_blank"
        data-testid="open-practice"
        title="Practise"
      >
        <GraduationCap className="icon" aria-hidden="true" />
        <span className="unseen">Practise on a page of its own</span>
      </a>
      <Button
        look="icon"
        aria-label="Settings"
        title="Settings"
        icon={<Settings className="icon" aria-hidden="true" />}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
    </header>
  );
}

function Stars({ rating }: { rating: number }) {
  const full = Math.round(rating);
  return (
    <span className="stars" role="img" aria-label={`${rating} of 5 stars`}>
      {[1, 2, 3, 4, 5].map((nth) => (
        <Star key={nth} aria-hidden="true" fill={nth <= full ? 'currentColor' : 'none'} />
      ))}
      <span className="stars-number number" aria-hidden="true">
        {rating}
      </span>
    </span>
  );
}
