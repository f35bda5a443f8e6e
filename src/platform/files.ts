import { isIos, isStandalone } from './install';

/** How a file left the app: into the share sheet, into the downloads, or not at all. */
export type FileOutcome = 'shared' | 'downloaded' | 'cancelled';

/**
 * An iOS home-screen app shows a download in a viewer without a way back, so files are shared there.
 * The share sheet wants a fresh tap: build the file on the first, deliver it on the second.
 */
export const sharesFiles = (file: File): boolean => isIos() && isStandalone() && canShareFile(file);

/** Hands a file over the way this device allows. */
export async function deliverFile(file: File): Promise<FileOutcome> {
  return sharesFiles(file) ? shareFile(file) : downloadFile(file);
}

/** Whether this device has a share sheet that takes the file. */
const canShareFile = (file: File): boolean => Boolean(navigator.canShare?.({ files: [file] }));

/**
 * The file as a share sheet takes it: Chrome hands over text, but neither JSON nor endings it does not
 * know. Undefined where nothing can be shared.
 */
export function shareable(file: File): File | undefined {
  if (canShareFile(file)) return file;
  const asText = new File([file], `${file.name}.txt`, { type: 'text/plain' });
  return canShareFile(asText) ? asText : undefined;
}

/** Whether there is a share sheet to offer beside the download. */
export const offersSharing = (): boolean => {
  const file = new File([], 'limber.json', { type: 'application/json' });
  return !sharesFiles(file) && shareable(file) !== undefined;
};

/**
 * Opens the share sheet where there is one, else downloads; 'blocked' when the sheet wants a tap of its
 * own.
 */
export async function offerFile(file: File): Promise<FileOutcome | 'blocked'> {
  if (!canShareFile(file)) return downloadFile(file);
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    const isBlocked = error instanceof DOMException && error.name === 'NotAllowedError';
    return isBlocked ? 'blocked' : 'cancelled';
  }
}

async function shareFile(file: File): Promise<FileOutcome> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch {
    return 'cancelled';
  }
}

/** Long enough for the slowest browser to have opened the file. */
const REVOKE_AFTER_MS = 60_000;

function downloadFile(file: File): FileOutcome {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
  return 'downloaded';
}

/** The text of one of the app's own files, from the worker's store when offline. */
export async function ownFileText(name: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}${name}`);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
