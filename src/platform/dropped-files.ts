/** Most files looked at in one go: a drop of a whole disk must end (App's choice). */
const MOST_FILES = 5000;

/** Whether something that is dragged over the page holds files. */
export const holdsFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') ?? false;

/** The files that were dropped, those inside dropped folders too. Call it in the event itself. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries are there only until the event is over, so all are asked for before anything is awaited.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some(Boolean)) return [...transfer.files].slice(0, MOST_FILES);
  const files: File[] = [];
  for (const entry of entries) if (entry) await addFiles(entry, files);
  return files;
}

// Chromium has these classes under names of its own, so an entry is asked.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function addFiles(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (isFile(entry)) {
    files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (;;) {
    // A folder is read in parts of about a hundred; an empty part is its end.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return;
    for (const inner of part) await addFiles(inner, files);
  }
}

/** What was pasted: files, or text as a file without a name. */
export function pastedFiles(transfer: DataTransfer | null): readonly File[] {
  const files = [...(transfer?.files ?? [])];
  const text = files.length === 0 ? (transfer?.getData('text/plain') ?? '') : '';
  return text.trim() === '' ? files : [textFile(text)];
}

/** Text as a file without a name. */
export const textFile = (text: string): File => new File([text], '', { type: 'text/plain' });

/** Whether this browser lets a person choose a folder with everything in it. */
export const canChooseFolderToRead = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;
