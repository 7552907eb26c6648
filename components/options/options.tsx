import { browser } from 'wxt/browser';
import { Logo } from '@/components/ui/logo';
import { CheckOptions } from './check-options';
import { OptionGroup } from './option-group';
import { PageOptions } from './page-options';
import { PlaybookOptions } from './playbook-options';
import { ReaderOption } from './reader-option';
import { SiteOptions } from './site-options';
import { StoredList } from './stored-list';
import { WritingOptions } from './writing-options';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import './options.css';
import './sites.css';

const PARTS = [
  ['playbook', 'Playbook'],
  ['sites', 'Sites'],
  ['page', 'In the page'],
  ['writing', 'Reading and writing'],
  ['checks', 'Checks'],
  ['data', 'Your data'],
] as const;

/** Settings of one person on this machine. */
export function Options() {
  const { version } = browser.runtime.getManifest();
  return (
    <div className="options">
      <header className="options-head">
        <Logo />
        <h1>Heard</h1>
        <p className="soft">Settings</p>
        <a className="options-practice" href="/practice.html" data-testid="open-practice">
          Practise replies
        </a>
      </header>
      <nav className="options-parts" aria-label="Settings">
        {PARTS.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <main>
        <PlaybookOptions />
        <SiteOptions />
        <PageOptions />
        <OptionGroup id="writing" title="Reading and writing">
          <ReaderOption />
          <WritingOptions />
        </OptionGroup>
        <CheckOptions />
        <StoredList />
      </main>
      <footer className="options-foot soft small">
        <p>
          Heard {version}, under the MIT licence. <a href="/licences.txt">Licences of what is inside</a>. Light or dark
          follows your system.
        </p>
      </footer>
    </div>
  );
}
