import { parseDay } from '../../core/day';
import type { SleepDraft, SleepForm as SleepFormChoice } from '../../core/log/sleep';
import { today } from '../../platform/clock';
import { FivePoint } from '../../ui/five-point';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { formatDay, formatMinutes } from '../../ui/format';
import { Segmented } from '../../ui/segmented';
import styles from './sleep-form.module.css';
import { asleepSoFar, sleepForm } from './sleep-state';
import { DiaryTimes, ShortTimes, SleptLength } from './sleep-times';
import { formWords, qualityWords, sleepWords as words } from './sleep-words';

/** Add or edit a night or a nap. */
export function SleepForm({ id, wishes, backHref, onSaved }: FormProps<'sleep'>) {
  const type = wishes.get('type') === 'nap' ? 'nap' : 'night';
  return (
    <FormPage
      make={() => sleepForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle[type]}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <SleepFields {...fields} />}
    </FormPage>
  );
}

const forms: readonly SleepFormChoice[] = ['short', 'full', 'length'];

function SleepFields({ draft, errors, onChange }: FieldsProps<SleepDraft>) {
  const fields = { draft, errors, onChange };
  return (
    <>
      <SleepDay {...fields} />
      <Segmented
        legend={words.form}
        options={forms.map((form) => ({ value: form, label: formWords[form] }))}
        value={draft.form}
        onChange={(form) => onChange({ form })}
      />
      {draft.form === 'full' && <DiaryTimes {...fields} />}
      {draft.form === 'short' && <ShortTimes {...fields} />}
      {draft.form === 'length' && <SleptLength {...fields} />}
      <TotalSleep draft={draft} />
      <FivePoint
        label={words.quality}
        answers={qualityWords}
        value={draft.quality === '' ? null : Number(draft.quality)}
        error={errors('quality')}
        onChange={(quality) => onChange({ quality: quality === null ? '' : String(quality) })}
      />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}

/** The day of getting up, with the night said in words: people date nights in two ways. */
function SleepDay({ draft, errors, onChange }: FieldsProps<SleepDraft>) {
  const day = parseDay(draft.day);
  const say = draft.type === 'nap' ? words.theNap : words.theNight;
  return (
    <div>
      <WhenFields
        draft={{ day: draft.day }}
        today={today.value}
        errors={errors}
        dayLabel={words.day[draft.type]}
        onChange={onChange}
      />
      {day && <p class={styles.night}>{say(formatDay(day, 'short', today.value))}</p>}
    </div>
  );
}

/** How long that makes, as the person goes on typing. */
function TotalSleep({ draft }: { readonly draft: SleepDraft }) {
  const minutes = asleepSoFar(draft);
  const lacksFallAsleep =
    draft.form === 'full' && draft.fallAsleepMinutes === '' && draft.tried && draft.awake;
  const sentence =
    minutes !== undefined
      ? words.asleepTotal(formatMinutes(minutes))
      : lacksFallAsleep && words.needsFallAsleep;
  return (
    <output class={styles.total} aria-live="polite">
      {sentence || null}
    </output>
  );
}
