import { addDays, type Day } from '../../core/day';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Sheet } from '../../ui/sheet';
import { showToast } from '../../ui/toasts';
import styles from './due.module.css';
import { keepQuiet, type PromptId } from './due-state';
import { dueWords as words } from './due-words';

const choices = { tomorrow: 1, 'three-days': 3, week: 7 } as const;
type ChoiceId = keyof typeof choices;

export interface QuietSheetProps {
  readonly open: boolean;
  readonly prompt: PromptId;
  readonly today: Day;
  readonly onClose: () => void;
}

/** "Not now" asks until when. */
export function QuietSheet({ open, prompt, today, onClose }: QuietSheetProps) {
  const choose = async (id: ChoiceId) => {
    const until = addDays(today, choices[id]);
    onClose();
    if ((await keepQuiet(prompt, until)) !== 'saved') {
      showToast({ text: words.quietFailed });
      return;
    }
    showToast({
      text: words.quietDone(formatDay(until, 'short', today)),
      undo: () => keepQuiet(prompt, today),
    });
  };
  return (
    <Sheet open={open} onClose={onClose} title={words.quietTitle}>
      <p>{words.quietText}</p>
      <div class={styles.choices}>
        {(Object.keys(choices) as ChoiceId[]).map((id) => (
          <Button key={id} block onClick={() => choose(id)}>
            {words.quietChoices[id]}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
