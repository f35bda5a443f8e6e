import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { appVersion } from '../../core/app-version';
import type { Preferences, Theme } from '../../core/preferences';
import { offlineReady } from '../../platform/service-worker';
import { FigurePicker } from '../../ui/body-map/figure-picker';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { ListRow } from '../../ui/list-row';
import { PageHeader } from '../../ui/page-header';
import { SectionHead } from '../../ui/section-head';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import { ConnectionPill } from './connection-pill';
import { SavedMark } from './saved-mark';
import styles from './settings.module.css';
import { change, changeTheme, forgetLastChange, preferences } from './settings-state';
import { themeNames, settingsWords as words } from './settings-words';
import { UnitsCard } from './units-card';
import { YouCard } from './you-card';

interface SettingsPageProps {
  /** How to install on this device. */
  readonly install?: ComponentChildren;
  /** What to be reminded of. */
  readonly reminders?: ComponentChildren;
}

/** Everything a person can set; each change is stored at once. */
export function SettingsPage({ install, reminders }: SettingsPageProps) {
  useEffect(() => forgetLastChange, []);
  const values = preferences.value;
  return (
    <>
      <PageHeader
        title={words.title}
        back={{ href: '#/more', label: words.more }}
        tag={<ConnectionPill />}
      />
      {values ? (
        <Columns
          first={
            <>
              <YouCard values={values} />
              <UnitsCard values={values} />
              {reminders}
            </>
          }
          second={
            <>
              <LooksCard values={values} />
              <LinksCard />
              {install}
              <AboutCard />
            </>
          }
        />
      ) : (
        <Skeleton lines={4} />
      )}
    </>
  );
}

const themes: readonly Theme[] = ['system', 'light', 'dark'];

function LooksCard({ values }: { readonly values: Preferences }) {
  return (
    <Card labelledBy="looks">
      <SectionHead id="looks" title={words.looks} aside={<SavedMark group="looks" />} />
      <div class={styles.fields}>
        <Segmented
          legend={words.theme}
          options={themes.map((value) => ({ value, label: themeNames[value] }))}
          value={values.theme}
          onChange={changeTheme}
        />
        <FigurePicker value={values.figure} onChange={(figure) => change('looks', { figure })} />
      </div>
    </Card>
  );
}

function LinksCard() {
  return (
    <Card labelledBy="links">
      <SectionHead id="links" title={words.more} />
      <ul class={styles.links}>
        <li>
          <ListRow title={words.rhythm} href="#/plan" chevron />
        </li>
        <li>
          <ListRow title={words.rules} detail={words.rulesDetail} href="#/settings/rules" chevron />
        </li>
        <li>
          <ListRow title={words.guide} href="#/guide" chevron />
        </li>
        <li>
          <ListRow title={words.safety} href="#/safety" chevron />
        </li>
        <li>
          <ListRow title={words.therapists} href="#/therapists" chevron />
        </li>
        <li>
          <ListRow title={words.data} detail={words.dataDetail} href="#/settings/data" chevron />
        </li>
      </ul>
    </Card>
  );
}

function AboutCard() {
  return (
    <Card labelledBy="about">
      <SectionHead id="about" title={words.about} aside={words.version(appVersion)} />
      <div class={styles.about}>
        <p>{words.notMedical}</p>
        <p>{words.private}</p>
        <p role="status">{offlineReady.value ? words.worksOffline : words.notYetOffline}</p>
      </div>
      <ListRow title={words.licences} href="#/settings/licences" chevron />
    </Card>
  );
}
