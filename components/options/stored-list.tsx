import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { eraseStored, listStored, type StoredItem, watchStored } from '@/lib/desk/stored';
import { OptionGroup } from './option-group';
import '@/components/ui/dialog.css';

/** What is stored on this machine, and the way to erase it. */
export function StoredList() {
  const [items, setItems] = useState<StoredItem[] | null>(null);
  const [erased, setErased] = useState(false);
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
    setErased(true);
  }

  const bytes = (items ?? []).reduce((sum, item) => sum + (item.bytes ?? 0), 0);
  return (
    <OptionGroup
      title="What is stored"
      note="On this machine, these settings; nothing of what you or your customers write."
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
        <Button look="danger" data-testid="erase" onClick={() => dialog.current?.showModal()}>
          Erase everything
        </Button>
        <p className="soft small" role="status">
          {erased && bytes === 0 ? 'Erased. Every setting is back at its default.' : ''}
        </p>
      </div>
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
