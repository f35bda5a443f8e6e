import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  bodyLeftOpen,
  hasMarks,
  markedRegions,
  warningRegion,
} from '../../core/drafts/check-in-draft';
import { type CheckInDraft, dailyRatings } from '../../core/log/check-in';
import { dayStartHour, today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { SectionHead } from '../../ui/section-head';
import { Unchanged } from '../../ui/unchanged';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { BodyChoices } from './body-choices';
import { BodyMarks } from './body-marks';
import styles from './check-in-page.module.css';
import { checkInForm, recentBody } from './check-in-state';
import { checkInWords as words } from './check-in-words';
import { RatingRows } from './rating-rows';
import { SafetyAdvice } from './safety-advice';

/** Add or edit a check-in. `body=mark` in the address opens the list of regions at once. */
export function CheckInPage({ id, wishes, backHref, onSaved }: FormProps<'check-in'>) {
  const [form] = useState(() => checkInForm(id, wishes));
  const saveWith = async (patch: Partial<CheckInDraft>) => {
    form.change(patch);
    const change = await form.save();
    if (change) onSaved(change);
  };
  return (
    <FormPage
      make={() => form}
      title={id ? words.editTitle : words.newTitle}
      lead={words.lead}
      backHref={backHref}
      saveLabel={words.save(markedRegions(form.draft.value ?? bodyLeftOpen).length)}
      wide
      onSaved={onSaved}
    >
      {(fields) => (
        <CheckInFields
          {...fields}
          id={id}
          startsOpen={wishes.get('body') === 'mark'}
          onSaveWith={saveWith}
        />
      )}
    </FormPage>
  );
}

interface CheckInFieldsProps extends FieldsProps<CheckInDraft> {
  readonly id: string | undefined;
  readonly startsOpen: boolean;
  /** Fills in and saves at once. */
  readonly onSaveWith: (patch: Partial<CheckInDraft>) => void;
}

function CheckInFields(props: CheckInFieldsProps) {
  const { draft, errors, onChange, id, startsOpen, onSaveWith } = props;
  const [open, setOpen] = useState(startsOpen || hasMarks(draft));
  const recent = useMemo(() => recentBody(draft.day, id), [draft.day, id]).value;
  // An old record, another day or a draft from yesterday is looked at before it is saved.
  const savesAtOnce = !id && draft.day === today.value;
  const warned = warningRegion(draft) !== undefined;
  const list = useListInView(open, startsOpen, recent !== undefined);
  return (
    <div class={styles.page}>
      <div class={styles.body}>
        <BodyChoices
          draft={draft}
          onChange={onChange}
          last={recent?.last}
          error={errors('soreness')}
          open={open}
          onOpen={setOpen}
          onSaveWith={savesAtOnce ? onSaveWith : undefined}
        />
        {warned && !open && <SafetyAdvice />}
        <div role="status">{warned && <VisuallyHidden>{words.safety}</VisuallyHidden>}</div>
      </div>
      {open && (
        <div class={styles.list} ref={list} tabIndex={-1}>
          <BodyMarks draft={draft} errors={errors} onChange={onChange} recent={recent} />
        </div>
      )}
      <div class={styles.ratings}>
        <Card labelledBy="check-in-ratings">
          <SectionHead id="check-in-ratings" title={words.ratings} />
          <Unchanged by={shownOf(rowFields, props)}>
            <RatingRows draft={draft} errors={errors} onChange={onChange} isNew={!id} />
          </Unchanged>
        </Card>
      </div>
      <div class={styles.when}>
        <Card labelledBy="check-in-when">
          <SectionHead id="check-in-when" title={words.whenAndNote} />
          <div class={styles.fields}>
            <Unchanged by={[today.value, dayStartHour.value, ...shownOf(whenFields, props)]}>
              <WhenFields
                draft={draft}
                today={today.value}
                dayStartHour={dayStartHour.value}
                errors={errors}
                onChange={onChange}
              />
              <NoteField
                value={draft.note}
                errors={errors}
                onInput={(note) => onChange({ note })}
              />
            </Unchanged>
          </div>
        </Card>
      </div>
    </div>
  );
}

const rowFields = [
  'day',
  'time',
  ...dailyRatings,
  'sleepMinutes',
  'waterAmount',
  'waterUnit',
] as const satisfies readonly (keyof CheckInDraft)[];
const whenFields = ['day', 'time', 'note'] as const;

/** What a part of the form shows: its fields, and what is wrong with them. */
const shownOf = (
  fields: readonly (keyof CheckInDraft)[],
  { draft, errors }: FieldsProps<CheckInDraft>,
) => fields.flatMap((field) => [draft[field], errors(field)]);

/** Brings the list to the person who asked for it: on phones it opens below the choices. */
function useListInView(open: boolean, wished: boolean, ready: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open && !wished);
  useEffect(() => {
    if (open && !wasOpen.current && ready) {
      list.current?.scrollIntoView({ block: 'start' });
      list.current?.focus({ preventScroll: true });
    }
    if (ready || !open) wasOpen.current = open;
  }, [open, ready]);
  return list;
}
