import type { ActivityTable } from '../core/import/activity-table';
import { deviceNote, saveDeviceNote } from './device-notes';

const KEY = 'import-activities';

/** What the person took each product's word for an activity for, on this device. */
export const storedActivities = async (): Promise<ActivityTable> =>
  (await deviceNote<ActivityTable>(KEY)) ?? new Map();

/** Remembers the person's choices beside those of earlier imports. */
export const keepActivities = async (table: ActivityTable): Promise<void> =>
  saveDeviceNote(KEY, new Map([...(await storedActivities()), ...table]));
