import {
  allClearDraft,
  type BodyDraft,
  bodyLeftOpen,
  bodyOf,
  hasMarks,
  isBodyAnswered,
  markedRegions,
  sameAsDraft,
} from '../../core/drafts/check-in-draft';
import type { CheckInDraft } from '../../core/log/check-in';
import type { RecordOf } from '../../core/log/kinds';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { controlId } from '../../ui/form/form-errors';
import { Message } from '../../ui/message';
import { Note } from '../../ui/note';
import { showToast } from '../../ui/toasts';
import { BigChoice } from './big-choice';
import styles from './body-choices.module.css';
import { spotsInWords } from './check-in-card-words';
import { checkInWords as words } from './check-in-words';

interface BodyChoicesProps {
  readonly draft: CheckInDraft;
  /** What "Same as" copies: `null` when there is nothing, undefined until it is known. */
  readonly last: RecordOf<'check-in'> | null | undefined;
  readonly error: string | undefined;
  /** Whether the list of regions stands open. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (patch: Partial<CheckInDraft>) => void;
  /** Saves at once; missing where the person has to look first. */
  readonly onSaveWith: ((patch: Partial<CheckInDraft>) => void) | undefined;
}

/**
 * All clear, same as before, or mark regions. The first two save at once as long as nothing is marked;
 * after that they replace the marks, and Save stays the person's own step.
 */
export function BodyChoices(props: BodyChoicesProps) {
  const { draft, last, error, open, onOpen, onChange, onSaveWith } = props;
  const saveAtOnce = hasMarks(draft) ? undefined : onSaveWith;
  const replaceWith = (body: BodyDraft) => {
    const before = bodyOf(draft);
    onChange(body);
    if (hasMarks(before)) showToast({ text: words.replaced, undo: () => onChange(before) });
  };
  const choose = saveAtOnce ?? replaceWith;
  const marks = markedRegions(draft).length;
  return (
    <div class={styles.choices}>
      <BigChoice
        icon="check"
        title={words.allClear}
        detail={saveAtOnce ? words.allClearDetail : words.allClearFill}
        onClick={() => choose(allClearDraft)}
      />
      {last && (
        <BigChoice
          icon="repeat"
          title={words.sameAs(last.day, today.value)}
          detail={(saveAtOnce ? words.sameAsDetail : words.sameAsFill)(
            spotsInWords(last, words.nothingSore),
          )}
          onClick={() => {
            choose(sameAsDraft(last));
            if (!saveAtOnce) onOpen(true);
          }}
        />
      )}
      <BigChoice
        icon="list"
        id={controlId('soreness')}
        title={words.mark}
        detail={words.markDetail(marks)}
        expanded={open}
        onClick={() => onOpen(!open)}
      />
      <Message text={error} />
      {last === null && <p class={styles.nothing}>{words.nothingToCopy}</p>}
      {isBodyAnswered(draft) && marks === 0 && (
        <Note role="status" icon="check">
          <div class={styles.answered}>
            <span>{words.isAllClear}</span>
            <Button onClick={() => onChange(bodyLeftOpen)}>{words.takeBack}</Button>
          </div>
        </Note>
      )}
    </div>
  );
}
