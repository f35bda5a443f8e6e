import { guideSections } from './guide-content';
import { type Block, type Section, statementsOf, type Topic } from './guide-section';
import { sourceName } from './guide-sources';

/** Lower case without accents and apostrophes, so that "dakic" finds "Dakić". */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLocaleLowerCase();

const blockText = (block: Block): string => {
  const statements = statementsOf(block).flatMap(({ text, sources = [] }) => [
    text,
    ...sources.map(sourceName),
  ]);
  const head =
    block.kind === 'rule'
      ? [block.rule, block.title]
      : block.kind === 'table'
        ? [block.caption, ...block.columns]
        : [];
  return [...head, ...statements].join(' ');
};

const topicText = (section: Section, { title, alsoFoundBy = '', blocks }: Topic): string =>
  folded([section.title, title, alsoFoundBy, ...blocks.map(blockText)].join(' '));

const index = new Map(
  guideSections.flatMap((section) =>
    section.topics.map((topic) => [topic.id, topicText(section, topic)] as const),
  ),
);

/** The sections with the topics that hold every word of a query, in reading order. */
export function searchGuide(query: string): readonly Section[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return guideSections;
  const holds = ({ id }: Topic) => words.every((word) => index.get(id)?.includes(word));
  return guideSections
    .map((section) => ({ ...section, topics: section.topics.filter(holds) }))
    .filter(({ topics }) => topics.length > 0);
}
