import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { saveFile } from '@/components/ui/save-file';
import { eraseStored, exportStored, importSettings, listStored, type StoredItem, watchStored } from '@/lib/desk/stored';
import { OptionGroup } from './option-group';
import '@/components/ui/dialog.css';

const FILE = 'heard-data.json';
/** Largest copy that is read, in bytes. */
const MOST_FILE = 5_000_000;

/** What is stored on this machine, to be looked at, saved, taken over and erased. */
export function StoredList() {
  const [items, setItems] = useState<StoredItem[] | null>(null);
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    let live = true;
    const read = () => void listStored().then((list) => live && setItems(list));
    read();
    const stop = watchStored(read);
    return () => {
      live = false;
      stop();
    };
  }, []);

  async function erase() {
    dialog.current?.close();
    await eraseStored();
    setItems(await listStored());
    setSaid('Erased. Every setting is back at its default.');
  }

  async function save() {
    saveFile(FILE, await exportStored());
    setSaid(`Saved as ${FILE} with your downloads.`);
  }

  async function bring(chosen: File | undefined) {
    if (!chosen) return;
    const taken = chosen.size > MOST_FILE ? null : await importSettings(await chosen.text());
    if (file.current) file.current.value = '';
    setSaid(
      taken === null
        ? 'This is no file that Heard saved.'
        : taken === 0
          ? 'No settings were in that file.'
          : `Took over ${taken} ${taken === 1 ? 'setting' : 'settings'}.`,
    );
  }

  return (
    <OptionGroup
      title="What is stored"
      note="All of it is on this machine. What you and your customers write on a site is never among it."
    >
      {items && (
        <table className="stored">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Size</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ key, meaning, bytes: size }) => (
              <tr key={key} data-testid="stored" data-key={key}>
                <th scope="row">
                  {meaning} <code className="soft small">{key}</code>
                </th>
                <td className="number">{size === null ? 'not set' : `${size.toLocaleString('en')} bytes`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <Button data-testid="export" onClick={() => void save()}>
          Save a copy
        </Button>
        <Button data-testid="import" onClick={() => file.current?.click()}>
          Take settings from a copy
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="import-file"
          aria-label="A copy that Heard saved"
          onChange={(event) => void bring(event.target.files?.[0])}
        />
        <Button look="danger" data-testid="erase" onClick={() => dialog.current?.showModal()}>
          Erase everything
        </Button>
      </div>
      <p className="soft small" role="status" data-testid="stored-said">
        {said}
      </p>
      <dialog ref={dialog} className="dialog card" aria-labelledby="erase-title">
        <h3 id="erase-title">Erase everything Heard stored here?</h3>
        <p className="soft">Every setting goes back to its default. This can’t be undone.</p>
        <div className="row">
          <Button look="danger" data-testid="erase-confirm" onClick={() => void erase()}>
            Erase
          </Button>
          <Button autoFocus onClick={() => dialog.current?.close()}>
            Keep it
          </Button>
        </div>
      </dialog>
    </OptionGroup>
  );
}
