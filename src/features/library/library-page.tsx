import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type BodyGroup,
  bodyGroups,
  groupOfArea,
  regionOf,
  regionsOfBase,
} from '../../core/regions';
import { type LibraryStretch, stretchLibrary } from '../../core/stretches/stretch-library';
import type { StretchPlace } from '../../core/stretches/stretch-rows';
import { ChipGroup } from '../../ui/chip-group';
import { PageHeader } from '../../ui/page-header';
import styles from './library.module.css';
import { libraryWords as words } from './library-words';
import { StretchCard } from './stretch-card';

type PlaceChoice = StretchPlace | 'any';

const placeChoices: readonly PlaceChoice[] = ['any', 'desk', 'floor'];

function isIn(group: BodyGroup, { regions }: LibraryStretch): boolean {
  const [base] = regions;
  const [first] = base ? regionsOfBase(base) : [];
  return first !== undefined && groupOfArea(regionOf(first).area) === group;
}

/** The stretches of one part of the body at a time: all the pictures at once would be too many. */
export function LibraryPage({ children }: { readonly children?: ComponentChildren }) {
  const [group, setGroup] = useState<BodyGroup>('head-neck');
  const [place, setPlace] = useState<PlaceChoice>('any');
  const shown = stretchLibrary.filter(
    (one) => isIn(group, one) && (place === 'any' || one.place === place),
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {children}
      <h2 class={styles.library}>{words.library}</h2>
      <div class={styles.filters}>
        <ChipGroup
          legend={words.group}
          options={bodyGroups.map(({ id }) => ({ value: id, label: words.groupName(id) }))}
          value={group}
          onChange={setGroup}
        />
        <ChipGroup
          legend={words.place}
          options={placeChoices.map((value) => ({ value, label: words.placeName(value) }))}
          value={place}
          onChange={setPlace}
        />
      </div>
      <p role="status" class={styles.found}>
        {words.found(shown.length)}
      </p>
      <ul class={styles.cards}>
        {shown.map((stretch) => (
          <StretchCard key={stretch.id} stretch={stretch} />
        ))}
      </ul>
    </>
  );
}
