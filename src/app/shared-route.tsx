import { isStretchId } from '../core/stretches/stretch-library';
import { SharedPage } from '../features/shared/shared-page';
import { ReportSheets } from '../ui/report/report-sheets';
import { stretchNames } from '../ui/stretches/stretch-names';
import type { PageProps } from './pages';
import { goTo } from './router';
import { WithBodySettings } from './with-body-settings';

/** `#/s/...`: what somebody shared, with the report's own page. */
export const SharedRoute = ({ place }: PageProps) => (
  <WithBodySettings>
    <SharedPage
      text={place.parts[1]}
      onRead={() => goTo('#/s', 'replace')}
      showReport={(report) => <ReportSheets report={report} paper="a4" />}
      stretchName={(id) => (isStretchId(id) ? stretchNames[id] : id)}
    />
  </WithBodySettings>
);
