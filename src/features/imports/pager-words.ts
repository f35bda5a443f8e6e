import { formatNumber } from '../../ui/format';

export const pagerWords = {
  shown: (first: number, last: number, all: number) =>
    `${formatNumber(first, 0)} to ${formatNumber(last, 0)} of ${formatNumber(all, 0)}`,
  before: 'Earlier ones',
  after: 'Later ones',
};
