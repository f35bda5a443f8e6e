import type { TableMapping } from '../../core/import/column-mapping';
export function ColumnsPart(_: {
  file: { file: Blob; name: string };
  onMapped: (mapping: TableMapping) => void;
  onCancel?: () => void;
}) {
  return null;
}
