import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import ChevronUp from 'lucide/dist/esm/icons/chevron-up.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import CloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Dumbbell from 'lucide/dist/esm/icons/dumbbell.mjs';
import FileText from 'lucide/dist/esm/icons/file-text.mjs';
import Flag from 'lucide/dist/esm/icons/flag.mjs';
import List from 'lucide/dist/esm/icons/list.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import Monitor from 'lucide/dist/esm/icons/monitor.mjs';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import Repeat from 'lucide/dist/esm/icons/repeat.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import Share from 'lucide/dist/esm/icons/share.mjs';
import ShieldCheck from 'lucide/dist/esm/icons/shield-check.mjs';
import SkipBack from 'lucide/dist/esm/icons/skip-back.mjs';
import SkipForward from 'lucide/dist/esm/icons/skip-forward.mjs';
import Trash2 from 'lucide/dist/esm/icons/trash.mjs';
import UserRound from 'lucide/dist/esm/icons/user-round.mjs';
import { addGlyphs, type Glyphs, line } from './icon-shapes';

/** Glyphs that the first view does not show: their code comes with the first page after it. */
export const laterIcons = {
  minus: Minus,
  workout: Dumbbell,
  bell: Bell,
  desk: Monitor,
  event: Flag,
  back: ArrowLeft,
  left: ChevronLeft,
  right: ChevronRight,
  up: ChevronUp,
  share: Share,
  print: Printer,
  offline: CloudOff,
  play: Play,
  pause: Pause,
  repeat: Repeat,
  safety: ShieldCheck,
  list: List,
  clock: Clock,
  note: FileText,
  settings: Settings,
  delete: Trash2,
  'skip-back': SkipBack,
  'skip-forward': SkipForward,
  earlier: ArrowUp,
  later: ArrowDown,
  download: Download,
  person: UserRound,
  // Drawn for Limber, as in first-icons.ts.
  mobility: [line('M4.5 19 16.5 6M4.5 19H20M13.6 19c0-2.6-.9-4.7-2.6-6.4')],
} satisfies Glyphs;

addGlyphs(laterIcons);
