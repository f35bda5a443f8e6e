import { Icon } from '../../ui/icon';
import styles from './settings.module.css';
import { lastChange, type SettingGroup } from './settings-state';
import { settingsWords as words } from './settings-words';

interface SavedMarkProps {
  readonly group: SettingGroup;
}

/** Says that the last change of a card is committed, or why it is not. */
export function SavedMark({ group }: SavedMarkProps) {
  const change = lastChange.value?.group === group ? lastChange.value : undefined;
  const isSaved = change?.outcome === 'saved';
  return (
    <span class={styles.mark} role="status" data-failed={(change && !isSaved) || undefined}>
      {change && (
        <>
          <Icon name={isSaved ? 'check' : 'warn'} size={18} />
          {change.outcome === 'saved' ? words.saved : words.failures[change.outcome]}
        </>
      )}
    </span>
  );
}
