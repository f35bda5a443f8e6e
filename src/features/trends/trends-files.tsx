import { Button } from '../../ui/button';
import { saveNumbers } from './trends-state';
import { trendsWords as words } from './trends-words';

/** What is on screen, to take along. */
export function TrendsFiles() {
  return (
    <Button icon="download" onClick={() => void saveNumbers()}>
      {words.csv}
    </Button>
  );
}
