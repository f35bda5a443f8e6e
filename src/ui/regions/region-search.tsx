import { TextInput } from '../text-input';
import { VisuallyHidden } from '../visually-hidden';
import type { RegionGroup } from './region-rows';
import { regionsWords as words } from './regions-words';

interface RegionSearchProps {
  readonly search: string;
  readonly groups: readonly RegionGroup[];
  readonly onSearch: (search: string) => void;
}

/** The search field over a region list; says how much it found. */
export function RegionSearch({ search, groups, onSearch }: RegionSearchProps) {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  // Enter would send the form around it.
  const stayHere = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <search onKeyDown={stayHere}>
      <TextInput
        type="search"
        label={words.find}
        hideLabel
        placeholder={words.find}
        value={search}
        onInput={onSearch}
      />
      <div role="status">
        {search !== '' && count > 0 && <VisuallyHidden>{words.found(count)}</VisuallyHidden>}
        {count === 0 && <p>{words.notFound}</p>}
      </div>
    </search>
  );
}
