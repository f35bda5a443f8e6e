import { controlId } from '../../ui/form/form-errors';
import { Select } from '../../ui/select';
import styles from './massage-form.module.css';
import { therapists } from './massage-state';
import { massageWords as words } from './massage-words';

interface TherapistSelectProps {
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (therapist: string) => void;
}

/** Who gave the massage; one that was deleted since stays chosen until somebody else is. */
export function TherapistSelect({ value, error, onChange }: TherapistSelectProps) {
  const known = therapists.value;
  const isGone = value !== '' && known?.every(({ id }) => id !== value);
  const options = [
    { value: '', label: words.noTherapist },
    ...(known ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
    ...(isGone ? [{ value, label: words.goneTherapist }] : []),
  ];
  return (
    <div>
      <Select
        id={controlId('therapist')}
        label={words.therapist}
        options={options}
        value={value}
        error={error}
        onChange={onChange}
      />
      <a class={styles.add} href="#/log/therapist">
        {words.addTherapist}
      </a>
    </div>
  );
}
