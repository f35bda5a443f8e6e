import { useEffect, useState } from 'preact/hooks';
import { type SafetyOccasion, safetyCopy, safetyOccasions } from '../../platform/safety-copy';
import { Button } from '../../ui/button';
import { restoreWords as words } from './restore-words';

interface SafetyCopyRowsProps {
  readonly onChoose: (file: File) => void;
}

/** Offers the copies that were kept before everything was replaced and before the schema changed. */
export function SafetyCopyRows({ onChoose }: SafetyCopyRowsProps) {
  return (
    <>
      {safetyOccasions.map((occasion) => (
        <SafetyCopyRow key={occasion} occasion={occasion} onChoose={onChoose} />
      ))}
    </>
  );
}

interface SafetyCopyRowProps extends SafetyCopyRowsProps {
  readonly occasion: SafetyOccasion;
}

function SafetyCopyRow({ occasion, onChoose }: SafetyCopyRowProps) {
  const [file, setFile] = useState<File | undefined>(undefined);
  useEffect(() => {
    void safetyCopy(occasion).then(setFile);
  }, [occasion]);
  if (!file) return null;
  return (
    <div>
      <Button tone="quiet" icon="clock" onClick={() => onChoose(file)}>
        {words.safetyCopy[occasion]}
      </Button>
    </div>
  );
}
