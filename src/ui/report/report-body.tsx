import type { FigureId } from '../../core/figures';
import { type RegionId, regionOf } from '../../core/regions';
import type { RegionLine, Report } from '../../core/report/report';
import { weekDays } from '../../core/report/report-regions';
import {
  type BodyValues,
  bodyWeeks,
  regionChange,
  topRegions,
  unevenPairs,
} from '../../core/report/report-view';
import { BodyMap } from '../body-map/body-map';
import { bodyMapWords } from '../body-map/body-map-words';
import type { View } from '../body-map/figure';
import { useFigure } from '../body-map/use-figure';
import { classNames } from '../class-names';
import styles from './report-sheet.module.css';
import { reportWords as words } from './report-words';
import { SheetTable } from './sheet-table';

const views: readonly View[] = ['front', 'back'];

const soreIn = (values: BodyValues) =>
  (Object.entries(values) as [RegionId, number][]).filter(([, value]) => value > 0);

interface MapPairProps {
  id: FigureId;
  title: string;
  values: BodyValues;
  isLarge?: boolean;
}

function MapPair({ id, title, values, isLarge = false }: MapPairProps) {
  const figure = useFigure(id);
  return (
    <figure class={classNames(styles.maps, isLarge && styles.large)}>
      <div class={styles.views}>
        {views.map((view) => (
          <div key={view} class={classNames(styles.view, isLarge && styles.withNumbers)}>
            {figure && (
              <BodyMap
                figure={figure}
                view={view}
                values={values}
                size="small"
                {...(isLarge && { sides: true, callouts: 'worst' as const })}
                alt={`${title}. ${bodyMapWords.picture(view, soreIn(values))}`}
              />
            )}
          </div>
        ))}
      </div>
      <figcaption>{title}</figcaption>
    </figure>
  );
}

function Maps({ report, figure }: { report: Report; figure: FigureId }) {
  const { first, average, last } = bodyWeeks(report);
  const week = weekDays(report.span);
  return (
    <section class={styles.where}>
      <h3>{words.where}</h3>
      <p>{words.sides}</p>
      <MapPair id={figure} title={words.average} values={average} isLarge />
      {week > 0 && (
        <div class={styles.weeks}>
          <MapPair id={figure} title={words.firstWeek(week)} values={first} />
          <MapPair id={figure} title={words.lastWeek(week)} values={last} />
        </div>
      )}
    </section>
  );
}

function changeText(line: RegionLine): string {
  const change = regionChange(line);
  return change ? words.change(change.word, change.from, change.to) : words.changeOpen;
}

function Regions({ report }: { report: Report }) {
  const top = topRegions(report);
  const others = report.regions.length - top.length;
  const kinds = words.kinds(report.kinds);
  return (
    <section>
      <h3>{words.regions}</h3>
      {top.length === 0 ? (
        <p class={styles.small}>{report.loggedDays > 0 ? words.noneSore : words.nothingLogged}</p>
      ) : (
        <SheetTable
          columns={[
            { label: words.columns.area, width: 28 },
            { label: words.columns.mean, width: 9, isNumber: true },
            { label: words.columns.worst, width: 10, isNumber: true },
            { label: words.columns.high, width: 10, isNumber: true },
            { label: words.columns.treated, width: 14, isNumber: true },
            { label: words.columns.change, width: 29 },
          ]}
          rows={top.map((line) => [
            words.region(line.region),
            words.one(line.mean),
            words.one(line.worst),
            words.number(line.daysHigh),
            words.treated(line.sinceTreated),
            changeText(line),
          ])}
        />
      )}
      {others > 0 && <p class={styles.small}>{words.otherRegions(others)}</p>}
      {kinds && <p class={styles.small}>{kinds}</p>}
    </section>
  );
}

const PAIRS_SHOWN = 2;

function Uneven({ report }: { report: Report }) {
  const pairs = unevenPairs(report).slice(0, PAIRS_SHOWN);
  if (pairs.length === 0) return null;
  return (
    <section>
      <h3>{words.uneven}</h3>
      <table class={classNames(styles.table, styles.pairs)}>
        <tbody>
          {pairs.map(({ left, leftMean, rightMean }) => (
            <tr key={left}>
              <th scope="row">{regionOf(left).name}</th>
              <td class={styles.number}>{words.leftMean(leftMean)}</td>
              <td class={styles.number}>{words.rightMean(rightMean)}</td>
              <td class={styles.number}>
                <b>{words.apart(Math.abs(leftMean - rightMean))}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where it is sore: maps of three times, the sorest areas in numbers, and both sides compared. */
export function ReportBody({ report }: { report: Report }) {
  return (
    <div class={report.figure ? styles.middle : undefined}>
      {report.figure && <Maps report={report} figure={report.figure} />}
      <div class={styles.numbers}>
        <Regions report={report} />
        <Uneven report={report} />
      </div>
    </div>
  );
}
