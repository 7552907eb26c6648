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
      <main>
        <PlaybookOptions />
        <CheckOptions />
        <ReaderOption />
        <WritingOptions />
        <PageOptions />
        <SiteOptions />
        <OptionGroup title="Appearance">
          <p>Light or dark follows your system.</p>
        </OptionGroup>
        <OptionGroup title="Privacy">
          <p>
            Messages and drafts are read on this machine, kept in memory while you write, and forgotten with the box.
            Nothing is sent anywhere: Heard makes no network requests, has no account, and reports nothing.
          </p>
        </OptionGroup>
        <StoredList />
      </main>
      <footer className="options-foot soft small">
        <p>
          Heard {version}, under the MIT licence. <a href="/licences.txt">Licences of what is inside</a>
        </p>
      </footer>
    </div>
  );
}
