import { habitsSection } from './guide-habits';
import { massageSection } from './guide-massage';
import { movementSection } from './guide-movement';
import { dataSection, therapistSection } from './guide-people';
import { rulesSection } from './guide-rules';
import { safetySection } from './guide-safety';
import { type Section, statementsOf, type Topic } from './guide-section';
import { sessionsSection } from './guide-sessions';
import { signalsSection } from './guide-signals';
import { type SourceId, sourceIds } from './guide-sources';
import { startSection } from './guide-start';

/** The whole guide, in reading order. */
export const guideSections: readonly Section[] = [
  startSection,
  safetySection,
  massageSection,
  sessionsSection,
  movementSection,
  habitsSection,
  signalsSection,
  rulesSection,
  therapistSection,
  dataSection,
];

/** Last in the guide; its list is what the statements name. */
export const sourcesTopicId = 'sources';

const topics: readonly Topic[] = guideSections.flatMap((section) => section.topics);

const cited = new Set<SourceId>(
  topics
    .flatMap(({ blocks }) => blocks.flatMap(statementsOf))
    .flatMap(({ sources = [] }) => sources),
);

/** The sources that at least one statement names, by name. */
export const citedSources: readonly SourceId[] = sourceIds.filter((id) => cited.has(id));

/** Where an address leads: a topic to open, or a section; the element to show has the id `target`. */
export interface GuidePlace {
  readonly topic?: string;
  readonly target: string;
}

/** The id of the element that an address shows. */
export const elementId = (address: string): string => `guide-${address}`;

const places = new Map<string, GuidePlace>([
  ...guideSections.map(({ id }): [string, GuidePlace] => [id, { target: elementId(id) }]),
  [sourcesTopicId, { topic: sourcesTopicId, target: elementId(sourcesTopicId) }],
  ...topics.map(({ id }): [string, GuidePlace] => [id, { topic: id, target: elementId(id) }]),
  ...topics.flatMap(({ id, blocks }) =>
    blocks.flatMap((block): [string, GuidePlace][] =>
      block.kind === 'rule' ? [[block.rule, { topic: id, target: elementId(block.rule) }]] : [],
    ),
  ),
]);

/** What `#/guide/:address` shows: a section, a topic or a rule by its id; unknown ones nothing. */
export const guidePlace = (address: string): GuidePlace | undefined => places.get(address);
