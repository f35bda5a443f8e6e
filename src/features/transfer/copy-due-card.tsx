import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import { copyLater, copyPrompt } from './copy-due-state';
import { copyDueWords as words } from './copy-due-words';

/** Asks for a copy when the last one is old; nothing while it is not. */
export function CopyDueCard() {
  const prompt = copyPrompt.value;
  if (!prompt || prompt.due === 'not-due') return null;
  return (
    <Card labelledBy="copy-due">
      <SectionHead id="copy-due" title={words.title} />
      <p>{words.reasons[prompt.due](prompt.days)}</p>
      <Button href="#/settings/data" icon="download">
        {words.save}
      </Button>{' '}
      <Button tone="quiet" onClick={copyLater}>
        {words.later}
      </Button>
    </Card>
  );
}
