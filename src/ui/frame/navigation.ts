import { words } from '../words';

export const tabs = ['today', 'body', 'trends', 'plan', 'more'] as const;
export type Tab = (typeof tabs)[number];

/** Everything bar and rail need to know. */
export interface Navigation {
  /** The tab of the current screen; undefined for a screen that belongs to none. */
  current?: Tab | undefined;
  hrefs: Record<Tab, string>;
  logHref: string;
  /** When given it runs on a press of Log; it may prevent the link. */
  onLog?: ((event: MouseEvent) => void) | undefined;
}

export const tabLabel = (tab: Tab): string => words.tabs[tab];
