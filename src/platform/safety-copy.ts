/** What a safety copy is kept before: a copy takes the place of everything, or the schema changes. */
export const safetyOccasions = ['restore', 'update'] as const;
export type SafetyOccasion = (typeof safetyOccasions)[number];

const nameOf = (occasion: SafetyOccasion) => `before-${occasion}.json`;

// Embedded browsers and plain http have no file system of their own.
const folder = (): Promise<FileSystemDirectoryHandle> | undefined =>
  'storage' in navigator ? navigator.storage.getDirectory?.() : undefined;

/** Safari before 26 writes such files in workers alone, and only so. */
interface WorkerFile {
  createSyncAccessHandle?(): Promise<{
    truncate(size: number): void;
    write(bytes: Uint8Array): number;
    flush(): void;
    close(): void;
  }>;
}

type Pieces = AsyncIterable<string> | Iterable<Blob>;

/** `unavailable` on a page may still be `kept` in a worker. */
export type SafetyOutcome = 'kept' | 'storage-full' | 'unavailable';

/**
 * Keeps a copy in the browser's own file system, in the place of the one before. It guards against a
 * mistake, not against a browser that clears its storage.
 */
export async function keepSafetyCopy(
  occasion: SafetyOccasion,
  pieces: Pieces,
): Promise<SafetyOutcome> {
  try {
    const handle = await (await folder())?.getFileHandle(nameOf(occasion), { create: true });
    if (!handle) return 'unavailable';
    return 'createWritable' in handle
      ? await writeStream(handle, pieces)
      : await writeInWorker(handle, pieces);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'storage-full' : 'unavailable';
  }
}

/** Replaces the old file only once all of the new one is there. */
async function writeStream(handle: FileSystemFileHandle, pieces: Pieces): Promise<SafetyOutcome> {
  const file = await handle.createWritable();
  try {
    for await (const piece of pieces) await file.write(piece);
  } catch (error) {
    await file.abort().catch(() => {});
    throw error;
  }
  await file.close();
  return 'kept';
}

async function writeInWorker(handle: WorkerFile, pieces: Pieces): Promise<SafetyOutcome> {
  const file = await handle.createSyncAccessHandle?.();
  if (!file) return 'unavailable';
  try {
    file.truncate(0);
    for await (const piece of pieces) {
      file.write(new Uint8Array(await new Blob([piece]).arrayBuffer()));
    }
    file.flush();
    return 'kept';
  } finally {
    file.close();
  }
}

/** The copy kept before the last such occasion, if there is one. */
export async function safetyCopy(occasion: SafetyOccasion): Promise<File | undefined> {
  try {
    const handle = await (await folder())?.getFileHandle(nameOf(occasion));
    const file = await handle?.getFile();
    return file && file.size > 0 ? file : undefined;
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
