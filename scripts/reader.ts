import { seenIn } from '@/lib/draft';
import { readerOver } from '@/lib/reader/open';
import type { Reader } from '@/lib/reader/reader';
import { filesOnDisk } from './encoder/load';

/** The learned reader for scripts: the same files as in the package, warmed. @throws ReaderUnavailable */
export async function openReader(): Promise<Reader> {
  const reader = readerOver(filesOnDisk(), seenIn);
  await reader.warm();
  return reader;
}
