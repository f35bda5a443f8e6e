import {
  ArrowLeft,
  Calendar,
  ChartLine,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Clock,
  CloudOff,
  Download,
  Droplet,
  Dumbbell,
  Ellipsis,
  FileText,
  Flag,
  Info,
  List,
  Minus,
  Monitor,
  Moon,
  Plus,
  RefreshCw,
  Repeat,
  Settings,
  Share,
  ShieldCheck,
  Smartphone,
  Sun,
  Trash2,
  TriangleAlert,
  UserRound,
  X,
} from 'lucide';

/** One shape of a glyph: an SVG element name and its attributes. */
export type IconShape = readonly [
  tag: string,
  attributes: Record<string, string | number | undefined>,
];

const line = (d: string): IconShape => ['path', { d }];

// Drawn for Limber on lucide's grid: 24 units, round caps, stroke 1.75.
const ownIcons = {
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
  mobility: [line('M4.5 19 16.5 6M4.5 19H20M13.6 19c0-2.6-.9-4.7-2.6-6.4')],
} satisfies Record<string, readonly IconShape[]>;

const genericIcons = {
  today: Sun,
  trends: ChartLine,
  plan: Calendar,
  more: Ellipsis,
  plus: Plus,
  minus: Minus,
  drink: Droplet,
  sleep: Moon,
  workout: Dumbbell,
  desk: Monitor,
  event: Flag,
  check: Check,
  back: ArrowLeft,
  left: ChevronLeft,
  right: ChevronRight,
  up: ChevronUp,
  down: ChevronDown,
  share: Share,
  offline: CloudOff,
  device: Smartphone,
  refresh: RefreshCw,
  repeat: Repeat,
  info: Info,
  warn: TriangleAlert,
  safety: ShieldCheck,
  list: List,
  close: X,
  clock: Clock,
  note: FileText,
  settings: Settings,
  delete: Trash2,
  download: Download,
  person: UserRound,
} satisfies Record<string, readonly IconShape[]>;

export type IconName = keyof typeof ownIcons | keyof typeof genericIcons;

/** The shapes of every glyph the app draws. */
export const icons: Record<IconName, readonly IconShape[]> = { ...genericIcons, ...ownIcons };

/** Dots read better filled than as outlines. */
export const filledIcons: ReadonlySet<IconName> = new Set(['more']);
