import { Button } from './button';
import { Card } from './card';
import { EmptyState } from './empty-state';
import { LazyMannequin } from './mannequin/lazy-mannequin';
import { nothingLoggedWords as words } from './nothing-logged-words';

interface NothingLoggedProps {
  readonly text: string;
  /** Another way to begin. */
  readonly also?: { readonly href: string; readonly label: string };
}

/** The page of days of a new person: one sentence on what will appear, and what to do about it. */
export const NothingLogged = ({ text, also }: NothingLoggedProps) => (
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
          {also && (
            <Button tone="quiet" href={also.href}>
              {also.label}
            </Button>
          )}
        </>
      }
    />
  </Card>
);
