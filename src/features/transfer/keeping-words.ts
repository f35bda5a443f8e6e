import type { DeviceKind } from '../../platform/device-kind';

const chromium =
  'Chrome and Edge may clear a site’s storage when the disk runs full, the least used first. They promise not to once a site is installed, bookmarked or much used.';

const installed =
  'An installed app is usually kept. Removing it, or clearing its site data, removes your notes too.';

/** What this browser may do with what is stored in it (platform 2.1). */
const perDevice: Readonly<Record<DeviceKind, string>> = {
  'chromium-desktop': chromium,
  'chromium-desktop-installed': installed,
  'chromium-android': chromium,
  'chromium-android-installed': installed,
  'firefox-desktop':
    'Firefox may clear a site’s storage when the disk runs full, unless you allow it to be kept.',
  'safari-mac':
    'Safari clears what a site stored after seven days of use without a visit to it. Add Limber to the Dock to keep it apart from that.',
  'ios-tab':
    'Safari clears what a site stored after seven days of use without a visit to it. The app on your home screen does not share its notes with this tab.',
  'ios-home-screen':
    'The app on your home screen is not cleared after seven days as a tab is. Removing the app removes your notes too.',
  other: 'Private windows, and clearing the history, remove what is stored here.',
};

export const keepingWords = {
  title: 'What this browser may do with it',
  perDevice,
  moveTitle: 'Move your data to another browser or the installed app',
  moveSteps: [
    'Save a copy here.',
    'Open Limber there and go to Settings, Your data.',
    'Choose the copy under “Check or restore a copy”, then replace everything.',
  ],
} as const;
