import { useEffect, useState } from 'preact/hooks';
import { droppedFiles, holdsFiles, pastedFiles } from '../../platform/dropped-files';
import { takeSharedFiles, whenOpenedWith } from '../../platform/handed-files';

type Take = (files: readonly File[]) => void;

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select');

/**
 * Takes files that come without a button: dropped on the page, pasted, shared by another app, or opened
 * with Limber by the system. True while something is dragged over the page.
 */
export function useIncomingFiles(take: Take): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault(); // or the browser would open the file in the place of the app
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = async (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer || !holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      take(await droppedFiles(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      if (!isTyping(event.target)) take(pastedFiles(event.clipboardData));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    whenOpenedWith(take);
    void takeSharedFiles().then(take);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [take]);
  return isOver;
}
