import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';

interface Props {
  label: string;
  note: string;
  /** Ends of file names the file dialog offers, e.g. `.json`. */
  accept: string;
  multiple?: boolean;
  testId: string;
  onFiles: (files: File[]) => void;
}

/** A place to drop files on; a press opens the file dialog, so the keyboard can do the same. */
export function DropZone({ label, note, accept, multiple = false, testId, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    // A drop is a pointer's way; the field inside is everybody's.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <label
      className="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp className="icon" aria-hidden="true" />
      <span>
        <b>{label}</b>
        <span className="soft small">{note}</span>
      </span>
      <input
        type="file"
        className="drop-field"
        accept={accept}
        multiple={multiple}
        data-testid={testId}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
