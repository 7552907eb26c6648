import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Kept } from '@/components/ui/kept';
import { saveFile } from '@/components/ui/save-file';
import { eraseStored, exportStored, importSettings, listStored, type StoredItem, watchStored } from '@/lib/desk/stored';
import { OptionGroup } from './option-group';

const FILE = 'heard-data.json';
/** Largest copy that is read, in bytes. */
const MOST_FILE = 5_000_000;

/** What is stored on this machine, to be looked at, saved, taken over and erased. */
export function StoredList() {
  const [items, setItems] = useState<StoredItem[] | null>(null);
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);

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
      id="data"
      title="Your data"
      note="Messages and drafts are read on this machine, held in memory while you write, and forgotten with the box. Nothing is sent anywhere. This is all that is stored:"
    >
      <Kept
        columns={['Size']}
        rows={
          items &&
          items.map(({ key, meaning, bytes }) => ({
            id: key,
            meaning,
            figures: [bytes === null ? 'not set' : `${bytes.toLocaleString('en')} bytes`],
            empty: bytes === null,
          }))
        }
        onSave={save}
        erase={{
          words: 'Erase everything',
          question: 'Erase everything Heard stored here?',
          warning: 'Every setting goes back to its default. This can’t be undone.',
          run: erase,
        }}
        said={said}
      >
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
      </Kept>
    </OptionGroup>
  );
}
