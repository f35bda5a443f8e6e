import { Button } from './button';
import { Card } from './card';
import { EmptyState } from './empty-state';
import { LazyMannequin } from './mannequin/lazy-mannequin';
import { nothingLoggedWords as words } from './nothing-logged-words';

/** The page of days of a new person: one sentence on what will appear, and two ways to begin. */
export const NothingLogged = ({ text }: { readonly text: string }) => (
  <Card>
    <EmptyState
      level={2}
      title={words.title}
      text={text}
      art={<LazyMannequin figure="childs-pose" decorative />}
      action={
        <>
          <Button tone="primary" href="#/log">
            {words.logSomething}
          </Button>
          <Button tone="quiet" href="#/import">
            {words.bring}
          </Button>
        </>
      }
    />
  </Card>
);
