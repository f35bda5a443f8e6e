import type { Instant } from '../core/moment';
import { connected } from './connection';
import { deviceRows } from './db';

const REPORT_SHARED = 'report-shared';

/** What this device alone remembers under a key. */
export const deviceNote = async <T>(key: string): Promise<T | undefined> =>
  (await connected(() => deviceRows().get(key)))?.value as T | undefined;

export const saveDeviceNote = async (key: string, value: unknown): Promise<void> => {
  await connected(() => deviceRows().put({ key, value }));
};

/** When the report last left the app by any way. */
export const reportSharedAt = (): Promise<Instant | undefined> =>
  deviceNote<Instant>(REPORT_SHARED);

export const noteReportShared = (at: Instant): Promise<void> => saveDeviceNote(REPORT_SHARED, at);
