import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { formatCount } from '../../ui/format';
import { Note } from '../../ui/note';
import { PageHeader } from '../../ui/page-header';
import { TextInput } from '../../ui/text-input';
import styles from './guide.module.css';
import { GuideBlock } from './guide-block';
import {
  citedSources,
  elementId,
  guidePlace,
  guideSections,
  sourcesTopicId,
} from './guide-content';
import { searchGuide } from './guide-search';
import type { Section } from './guide-section';
import { sourceName, sourcePublished } from './guide-sources';
import { GuideTopic } from './guide-topic';
import { guideWords as words } from './guide-words';
import { type OpenTopics, useOpenTopics } from './use-open-topics';
import { useShownPlace } from './use-shown-place';

interface GuidePageProps {
  /** A section, a topic, or a rule by its id, as in `#/guide/M1`. */
  readonly topic?: string | undefined;
}

/** What helps, what does not, how Limber decides: short, searchable, all of it in the app. */
export function GuidePage({ topic }: GuidePageProps) {
  const [query, setQuery] = useState('');
  const place = topic === undefined ? undefined : guidePlace(topic);
  const open = useOpenTopics(place?.topic);
  useShownPlace(place, () => setQuery(''));
  const isSearching = query.trim() !== '';
  const sections = searchGuide(query);
  const count = sections.reduce((sum, { topics }) => sum + topics.length, 0);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: '#/more', label: words.back }}
      />
      {topic !== undefined && !place && <Note>{words.unknown}</Note>}
      <div class={styles.columns}>
        <div class={styles.side}>
          <search class={styles.search}>
            <TextInput
              label={words.search}
              hint={words.searchHint}
              type="search"
              value={query}
              onInput={setQuery}
            />
            <p class={styles.found} role="status">
              {isSearching ? words.found(formatCount(count, words.topic)) : ''}
            </p>
          </search>
          <Contents />
        </div>
        <div class={styles.sections}>
          {sections.map((section) => (
            <GuideSection key={section.id} section={section} open={open} all={isSearching} />
          ))}
          {count === 0 && <Nothing onClear={() => setQuery('')} />}
          {!isSearching && <Sources open={open} />}
        </div>
      </div>
    </>
  );
}

function Contents() {
  const entries = [...guideSections, { id: sourcesTopicId, title: words.sources }];
  return (
    <nav class={styles.contents} aria-label={words.contents}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#/guide/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface GuideSectionProps {
  readonly section: Section;
  readonly open: OpenTopics;
  /** Everything found is shown open. */
  readonly all: boolean;
}

function GuideSection({ section: { id, title, topics }, open, all }: GuideSectionProps) {
  const headingId = `${elementId(id)}-title`;
  return (
    <Card labelledBy={headingId} id={elementId(id)}>
      <h2 id={headingId} tabIndex={-1}>
        {title}
      </h2>
      {topics.map((topic) => (
        <GuideTopic
          key={`${topic.id}-${all}`}
          id={topic.id}
          title={topic.title}
          open={all || open.has(topic.id)}
          onToggle={(isOpen) => !all && open.set(topic.id, isOpen)}
        >
          {topic.blocks.map((block, index) => (
            <GuideBlock key={`${topic.id}-${index}`} block={block} />
          ))}
        </GuideTopic>
      ))}
    </Card>
  );
}

function Sources({ open }: { readonly open: OpenTopics }) {
  const headingId = `${elementId(sourcesTopicId)}-title`;
  return (
    <Card labelledBy={headingId}>
      <h2 id={headingId}>{words.sources}</h2>
      <GuideTopic
        id={sourcesTopicId}
        title={words.sourcesTopic}
        open={open.has(sourcesTopicId)}
        onToggle={(isOpen) => open.set(sourcesTopicId, isOpen)}
      >
        <ul class={styles.list}>
          {citedSources.map((id) => (
            <li key={id}>{`${sourceName(id)}. ${sourcePublished(id)}`}</li>
          ))}
        </ul>
      </GuideTopic>
    </Card>
  );
}

function Nothing({ onClear }: { readonly onClear: () => void }) {
  return (
    <Card>
      <EmptyState
        title={words.nothingTitle}
        text={words.nothingText}
        action={<Button onClick={onClear}>{words.clear}</Button>}
      />
    </Card>
  );
}
