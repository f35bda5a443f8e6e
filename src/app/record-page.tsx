import type { ComponentType } from 'preact';
import { isKind, type Kind, type KindRecord } from '../core/log/kinds';
import { Button } from '../ui/button';
import type { FormProps, SavedRecord } from '../ui/form/form-props';
import { kindLooks } from '../ui/records/kind-look';
import { forms } from './forms';
import { LazyPage } from './lazy-page';
import { NotFoundPage } from './not-found-page';
import type { PageProps } from './pages';
import styles from './record-page.module.css';
import { goTo } from './router';
import { deleteAndTell, tellCheckedIn, tellSaved } from './saved-toast';
import { savedWords as words } from './saved-words';
import { WithBodySettings } from './with-body-settings';

/** `#/log/:kind` and `#/record/:kind/:id`: the form of that kind. */
export function RecordPage({ place }: PageProps) {
  const [first, kind = '', id] = place.parts;
  if (!isKind(kind) || (first === 'record') !== (id !== undefined)) return <NotFoundPage />;
  return <KindForm key={place.hash} kind={kind} id={id} wishes={place.query} />;
}

/** `#/check-in`: the form people open most has an address of its own. */
export const CheckInRoute = ({ place }: PageProps) => (
  <KindForm key={place.hash} kind="check-in" wishes={place.query} />
);

interface KindFormProps {
  readonly kind: Kind;
  readonly id?: string | undefined;
  readonly wishes: URLSearchParams;
}

/** What is told below the form of a record that is there. */
const stories: Partial<Record<Kind, () => Promise<ComponentType<{ readonly id: string }>>>> = {
  massage: async () => (await import('../features/helps/massage-story')).MassageStory,
  plan: async () => (await import('../features/helps/plan-story')).PlanStory,
};

/** The form of one kind; once it has saved, a toast says so and the person is back. */
function KindForm({ kind, id, wishes }: KindFormProps) {
  const load = forms[kind] as () => Promise<ComponentType<FormProps<Kind>>>;
  const wished = wishes.get('back');
  const story = stories[kind];
  const back = wished?.startsWith('#/') ? wished : id ? '#/journal' : '#/';
  const props: FormProps<Kind> = {
    id,
    wishes,
    backHref: back,
    onSaved: (change) => {
      const { record, before } = change;
      if (kind === 'check-in') void tellCheckedIn(change as SavedRecord<'check-in'>);
      else
        tellSaved(
          { kind, record } as KindRecord,
          before && ({ kind, record: before } as KindRecord),
        );
      goTo(back, 'replace');
    },
  };
  return (
    <>
      <WithBodySettings>
        <LazyPage load={load} props={props} />
      </WithBodySettings>
      {story && id && <LazyPage load={story} props={{ id }} meanwhile="" />}
      {id && <DeleteRecord kind={kind} id={id} back={back} />}
    </>
  );
}

interface DeleteRecordProps {
  readonly kind: Kind;
  readonly id: string;
  readonly back: string;
}

/** Below every form that edits: out with the record at once, and back by Undo. */
function DeleteRecord({ kind, id, back }: DeleteRecordProps) {
  const remove = async () => {
    if (await deleteAndTell(kind, id)) goTo(back, 'replace');
  };
  return (
    <p class={styles.remove}>
      <Button tone="danger" icon="delete" onClick={remove}>
        {words.remove(kindLooks[kind].name)}
      </Button>
    </p>
  );
}
