type Access = 'granted' | 'prompt' | 'denied';

// The DOM library of TypeScript does not know how to pick a folder yet.
interface Permitted {
  queryPermission(wish: { mode: 'readwrite' }): Promise<Access>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<Access>;
}
declare global {
  interface FileSystemDirectoryHandle extends Permitted {}
  interface FileSystemFileHandle {
    /** Chromium alone renames files of the person's own. */
    move?(name: string): Promise<void>;
  }
}

interface FolderPicker {
  showDirectoryPicker?(wish: {
    id: string;
    mode: 'readwrite';
    startIn: 'documents';
  }): Promise<FileSystemDirectoryHandle>;
}

const picker = (): FolderPicker => globalThis as FolderPicker;

/** Chrome and Edge let a person give a folder to a page; Firefox and Safari do not. */
export const canChooseFolder = (): boolean => picker().showDirectoryPicker !== undefined;

/** Asks for a folder; call it in a click. Undefined where the person chose none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker().showDirectoryPicker?.({
      id: 'limber-copies',
      mode: 'readwrite',
      startIn: 'documents',
    });
  } catch {
    return undefined;
  }
}

/** Whether the page may write into a folder now; asks the person in a click if told to. */
export async function folderAccess(
  folder: FileSystemDirectoryHandle,
  how: 'silently' | 'in-a-click' = 'silently',
): Promise<Access> {
  const wish = { mode: 'readwrite' } as const;
  try {
    return how === 'silently'
      ? await folder.queryPermission(wish)
      : await folder.requestPermission(wish);
  } catch {
    return 'denied';
  }
}

/**
 * Writes a file under a temporary name, reads it back, and gives it its name only when what was read
 * is what was written: a copy that is there is whole. Throws where the folder would not have it.
 */
export async function writeVerified(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
): Promise<void> {
  const draftName = `${name}.tmp`;
  const draft = await writeFile(folder, draftName, content);
  if (!(await isSameContent(await draft.getFile(), content)))
    throw new Error('Not what was written.');
  if (draft.move) return draft.move(name);
  const file = await writeFile(folder, name, content);
  if (!(await isSameContent(await file.getFile(), content)))
    throw new Error('Not what was written.');
  await folder.removeEntry(draftName);
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, content: Blob) {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(content);
  await stream.close();
  return file;
}

async function isSameContent(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [a, b] = await Promise.all([digest(one), digest(other)]);
  return a.every((byte, index) => byte === b[index]);
}

const digest = async (content: Blob): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));

/** The names of the files in a folder. */
export async function fileNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}
