import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core/report/report';
import { MAX_LINK } from '../../core/share/shared-text';
import { copyText } from '../../platform/clipboard';
import { sharedLink } from '../../platform/shared-link';
import { LinkOut } from '../../ui/link-out';
import { Note } from '../../ui/note';
import { noteShared } from './share-state';
import { shareWords as words } from './share-words';

async function copyAndNote(link: string): Promise<boolean> {
  const isCopied = await copyText(link);
  if (isCopied) void noteShared();
  return isCopied;
}

/** The report as a link that carries everything itself, and as a QR code of it. */
export function LinkWay({ report }: { readonly report: Report }) {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    void sharedLink({ kind: 'report', report }).then(setLink);
  }, [report]);
  if (link === undefined) return null;
  if (link.length > MAX_LINK) return <Note tone="honey">{words.linkTooLong}</Note>;
  return (
    <section aria-label={words.linkTitle}>
      <p>{words.linkLead}</p>
      <LinkOut link={link} onCopy={copyAndNote} />
    </section>
  );
}
