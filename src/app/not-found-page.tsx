import { Button } from '../ui/button';
import { PageHeader } from '../ui/page-header';
import { deadEndWords as words } from './dead-end-words';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={words.notFoundTitle} lead={words.notFoundText} />
      <p>
        <Button tone="primary" href="#/">
          {words.toToday}
        </Button>
      </p>
    </>
  );
}
