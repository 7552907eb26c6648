/** Saves a text as a file, by the browser's own download; nothing leaves the machine. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download holds the data by itself once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
