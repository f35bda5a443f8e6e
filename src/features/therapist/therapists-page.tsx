import { useState } from 'preact/hooks';
import type { RecordOf } from '../../core/log/kinds';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/columns';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { TextInput } from '../../ui/text-input';
import { bookingHref, phoneHref } from './therapist-links';
import { therapists } from './therapist-state';
import { therapistWords as words } from './therapist-words';
import styles from './therapists-page.module.css';

/** Most therapists shown at once; from so many on there is a search as well. */
const MOST_SHOWN = 50;
const SEARCH_FROM = 10;

/** Everybody the person books with, and the ways to reach them. */
export function TherapistsPage() {
  const known = therapists.value;
  return (
    <>
      <PageHeader
        title={words.pageTitle}
        lead={words.pageLead}
        back={{ href: '#/more', label: words.back }}
      />
      {known === undefined ? (
        <Skeleton lines={4} />
      ) : known.length === 0 ? (
        <Card>
          <EmptyState
            level={2}
            title={words.emptyTitle}
            text={words.emptyText}
            action={<AddTherapist />}
          />
        </Card>
      ) : (
        <TherapistList known={known} />
      )}
    </>
  );
}

const AddTherapist = () => (
  <Button tone="primary" icon="plus" href="#/log/therapist">
    {words.add}
  </Button>
);

function TherapistList({ known }: { readonly known: readonly RecordOf<'therapist'>[] }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = known.filter(({ name, practice = '' }) =>
    `${name} ${practice}`.toLowerCase().includes(wanted),
  );
  const hidden = found.length - MOST_SHOWN;
  return (
    <Stack>
      {known.length >= SEARCH_FROM && (
        <TextInput label={words.find} type="search" value={search} onInput={setSearch} />
      )}
      {found.length === 0 && <p role="status">{words.noneFound}</p>}
      <ul class={styles.list}>
        {found.slice(0, MOST_SHOWN).map((therapist) => (
          <li key={therapist.id}>
            <TherapistCard therapist={therapist} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{words.more(hidden)}</p>}
      <div>
        <AddTherapist />
      </div>
    </Stack>
  );
}

function TherapistCard({ therapist }: { readonly therapist: RecordOf<'therapist'> }) {
  const { id, name, practice, licence, note } = therapist;
  return (
    <Card>
      <div class={styles.head}>
        <div class={styles.who}>
          <h2>{name}</h2>
          {practice && <p class={styles.detail}>{practice}</p>}
        </div>
        <Button label={words.editSpoken(name)} href={`#/record/therapist/${id}`}>
          {words.edit}
        </Button>
      </div>
      <Reach therapist={therapist} />
      {licence && <p class={styles.detail}>{words.licenceOf(licence)}</p>}
      {note && <p class={styles.detail}>{note}</p>}
    </Card>
  );
}

/** Phone and booking page as plain links: the app itself never opens or loads them. */
function Reach({ therapist }: { readonly therapist: RecordOf<'therapist'> }) {
  const { name, phone, bookingLink } = therapist;
  const dial = phone && phoneHref(phone);
  const booking = bookingLink && bookingHref(bookingLink);
  if (!phone && !bookingLink) return null;
  return (
    <p class={styles.reach}>
      {dial ? <a href={dial}>{words.call(phone)}</a> : phone && <span>{phone}</span>}
      {booking ? (
        <a
          href={booking}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={words.bookSpoken(name)}
        >
          {words.book}
        </a>
      ) : (
        bookingLink && <span>{bookingLink}</span>
      )}
    </p>
  );
}
