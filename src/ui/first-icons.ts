import Calendar from 'lucide/dist/esm/icons/calendar.mjs';
import ChartLine from 'lucide/dist/esm/icons/chart-line.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Droplet from 'lucide/dist/esm/icons/droplet.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import Moon from 'lucide/dist/esm/icons/moon.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import Smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import Sun from 'lucide/dist/esm/icons/sun.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { addGlyphs, type Glyphs, line } from './icon-shapes';

/** The glyphs of Today, Welcome and what frames every page; all others are in later-icons.ts. */
export const firstIcons = {
  today: Sun,
  trends: ChartLine,
  plan: Calendar,
  more: Ellipsis,
  plus: Plus,
  drink: Droplet,
  sleep: Moon,
  check: Check,
  down: ChevronDown,
  device: Smartphone,
  refresh: RefreshCw,
  info: Info,
  warn: TriangleAlert,
  close: X,
  // Drawn for Limber on lucide's grid: 24 units, round caps, stroke 1.75.
  body: [
    ['circle', { cx: 12, cy: 4.9, r: 2.1 }],
    line('M6 10.4c3.6-1.5 8.4-1.5 12 0M12 9.4v5.2M12 14.6 9 21M12 14.6l3 6.4'),
  ],
  stretch: [
    ['circle', { cx: 16.6, cy: 5, r: 2 }],
    line('M8.6 21c-.8-5.6 1-9.6 5-12M10 13.4C7.4 12 6 9.8 5.6 6.8M13.6 21c.2-2.6 0-4.2-.8-6'),
  ],
  massage: [
    line('M3.5 19.5c3-1.7 5.6-1.7 8.5 0s5.5 1.7 8.5 0'),
    line(
      'M5 12.6 9.2 8.4c.8-.8 2-.6 2.5.2.4.7.3 1.4-.1 2l-.9 1.4h6.5c1.4 0 2.3 1 2.3 2.2M12.6 8.7 16 5.3M15 9.8l3-3',
    ),
  ],
} satisfies Glyphs;

addGlyphs(firstIcons);
