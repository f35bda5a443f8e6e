import { online } from '../../platform/online';
import { OfflinePill } from '../../ui/status-pill';

/** In the header of Settings and More alone: offline stops nothing, so it is said quietly. */
export function ConnectionPill() {
  return <span role="status">{online.value ? null : <OfflinePill />}</span>;
}
