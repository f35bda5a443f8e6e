import '../ui/later-icons';
import { addQuickDrink } from '../features/drink/drink-card-state';
import { LogSheet } from '../features/log-sheet/log-sheet';

interface LogRouteProps {
  readonly onClose: () => void;
}

/** The log sheet over whatever page is shown. */
export const LogRoute = ({ onClose }: LogRouteProps) => (
  <LogSheet open onClose={onClose} onQuickDrink={() => void addQuickDrink()} />
);
