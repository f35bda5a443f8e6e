import type { ActivityRow, ActivityTable } from '../../core/import/activity-table';
export function ActivitiesPart(_: {
  rows: readonly ActivityRow[];
  onChange: (table: ActivityTable) => void;
}) {
  return null;
}
