import { useEffect, useState } from 'preact/hooks';
import { safetyCopy } from '../../platform/safety-copy';
import { Button } from '../../ui/button';
import { restoreWords as words } from './restore-words';

interface SafetyCopyRowProps {
  readonly onChoose: (file: File) => void;
}

/** Offers the copy that was kept before the last time everything was replaced, if there is one. */
export function SafetyCopyRow({ onChoose }: SafetyCopyRowProps) {
  const [file, setFile] = useState<File | undefined>(undefined);
  useEffect(() => {
    void safetyCopy().then(setFile);
  }, []);
  if (!file) return null;
  return (
    <div>
      <Button tone="quiet" icon="clock" onClick={() => onChoose(file)}>
        {words.safetyCopy}
      </Button>
    </div>
  );
}
