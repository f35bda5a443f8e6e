import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Preferences } from '../core/preferences';
import { preferences, setPreferences } from '../db/preferences';
import { BodySettingsContext } from '../ui/regions/body-settings';

type BodyPreferences = Pick<Preferences, 'bodyWay' | 'figure'>;

/** Lets the forms below choose regions on the map. What is chosen holds at once, stored or not. */
export function WithBodySettings({ children }: { readonly children: ComponentChildren }) {
  const [chosen, setChosen] = useState<Partial<BodyPreferences>>({});
  const remember = (changed: Partial<BodyPreferences>) => {
    setChosen({ ...chosen, ...changed });
    void setPreferences(changed);
  };
  const known = preferences.value && { ...preferences.value, ...chosen };
  const settings = known && {
    way: known.bodyWay,
    figure: known.figure,
    onWay: (bodyWay: BodyPreferences['bodyWay']) => remember({ bodyWay }),
    onFigure: (figure: BodyPreferences['figure']) => remember({ figure }),
  };
  return <BodySettingsContext.Provider value={settings}>{children}</BodySettingsContext.Provider>;
}
