import { SampleCard } from '../features/demo/sample-choice';
import { InstallCard } from '../features/install/install-card';
import { RemindersCard } from '../features/reminders/reminders-card';
import { SettingsPage } from '../features/settings/settings-page';
import { DataPage } from '../features/transfer/data-page';

/** `#/settings`, with the reminders and how to install on this device. */
export const SettingsRoute = () => (
  <SettingsPage install={<InstallCard />} reminders={<RemindersCard />} />
);

/** `#/settings/data`, with the sample data. */
export const DataRoute = () => <DataPage samples={<SampleCard />} />;
