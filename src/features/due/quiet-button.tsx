import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { today } from '../../platform/clock';
import { IconButton } from '../../ui/icon-button';
import { showToast } from '../../ui/toasts';
import type { PromptId } from './due-state';
import { dueWords as words } from './due-words';
import type { QuietSheetProps } from './quiet-sheet';

/** "Not now": asks until when. The question's code comes when it is first asked. */
export function QuietButton({ prompt }: { readonly prompt: PromptId }) {
  const [question, setQuestion] = useState<{ readonly Sheet: ComponentType<QuietSheetProps> }>();
  const [isOpen, setOpen] = useState(false);
  const ask = async () => {
    try {
      const { QuietSheet } = await import('./quiet-sheet');
      setQuestion({ Sheet: QuietSheet });
      setOpen(true);
    } catch {
      showToast({ text: words.quietFailed });
    }
  };
  return (
    <>
      <IconButton icon="close" label={words.notNow} onClick={ask} />
      {question && (
        <question.Sheet
          open={isOpen}
          prompt={prompt}
          today={today.value}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
