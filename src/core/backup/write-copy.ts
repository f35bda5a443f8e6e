import { COPY_FORMAT, COPY_VERSION, type CopyPart, type RawContent } from './copy';

interface CopyHeader {
  /** Instant, ms since 1970. */
  readonly exportedAt: number;
  /** Version of the app that makes the copy. */
  readonly app: string;
  readonly unreadable: readonly CopyPart[];
}

/** The text of a copy: one JSON object that says what it is before it says anything else. */
export const writeCopy = (content: RawContent, header: CopyHeader): string =>
  JSON.stringify({
    format: COPY_FORMAT,
    version: COPY_VERSION,
    app: header.app,
    exportedAt: new Date(header.exportedAt).toISOString(),
    unreadable: header.unreadable,
    preferences: content.preferences,
    records: content.records,
    drafts: content.drafts,
    routines: content.routines,
    reminders: content.reminders,
  });
