import type { IconName } from './icon';

/** One option of a chip group, segmented control or select. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  icon?: IconName | undefined;
}
