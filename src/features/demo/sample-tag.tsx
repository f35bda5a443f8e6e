import { Tag } from '../../ui/tag';
import { hasSamples } from './demo-state';
import { demoWords as words } from './demo-words';

/** The mark beside a heading whose numbers include sample data; nothing otherwise. */
export function SampleTag() {
  return hasSamples.value ? <Tag tone="honey">{words.tag}</Tag> : null;
}
