import { isIos, isStandalone } from './install';

/** The rows of what holds where: browsers differ in when a closed or hidden app may speak. */
export type DeviceKind =
  | 'chromium-desktop'
  | 'chromium-desktop-installed'
  | 'firefox-desktop'
  | 'safari-mac'
  | 'chromium-android'
  | 'chromium-android-installed'
  | 'ios-tab'
  | 'ios-home-screen'
  | 'other';

/** What this device is, as far as reminders go. */
export function deviceKind(): DeviceKind {
  const agent = navigator.userAgent;
  if (isIos()) return isStandalone() ? 'ios-home-screen' : 'ios-tab';
  const isChromium = /Chrome\//.test(agent);
  if (/Android/.test(agent)) {
    if (!isChromium) return 'other';
    return isStandalone() ? 'chromium-android-installed' : 'chromium-android';
  }
  if (isChromium) return isStandalone() ? 'chromium-desktop-installed' : 'chromium-desktop';
  if (/Firefox\//.test(agent)) return 'firefox-desktop';
  return /Safari\//.test(agent) && /Macintosh/.test(agent) ? 'safari-mac' : 'other';
}
