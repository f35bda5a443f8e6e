const NAME = 'before-restore.json';

// Embedded browsers and plain http have no file system of their own.
const folder = (): Promise<FileSystemDirectoryHandle> | undefined =>
  'storage' in navigator ? navigator.storage.getDirectory?.() : undefined;

/**
 * Keeps a copy in the browser's own file system, in the place of the one before. It guards against a
 * mistake, not against a browser that clears its storage.
 */
export async function keepSafetyCopy(text: Blob): Promise<'kept' | 'unavailable'> {
  try {
    const handle = await (await folder())?.getFileHandle(NAME, { create: true });
    if (!handle?.createWritable) return 'unavailable';
    const file = await handle.createWritable(); // replaces the old file only once it is closed
    await file.write(text);
    await file.close();
    return 'kept';
  } catch {
    return 'unavailable';
  }
}

/** The copy kept before the last time that everything was replaced, if there is one. */
export async function safetyCopy(): Promise<File | undefined> {
  try {
    const handle = await (await folder())?.getFileHandle(NAME);
    return await handle?.getFile();
  } catch {
    return undefined;
  }
}

/** Removes everything in the browser's own file system. */
export async function eraseOwnFiles(): Promise<void> {
  try {
    const root = await folder();
    if (!root) return;
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  } catch {
    // A browser without such files keeps none.
  }
}
