import type { Basis } from '../../core/rules/constants';
import type { RuleId } from '../../core/rules/rule';
import type { SourceId } from './guide-sources';

/** A sentence or a few, with the ground they stand on. */
export interface Statement {
  readonly text: string;
  readonly basis?: Basis;
  readonly sources?: readonly SourceId[];
  /** Quotes a claim in order to correct it: the one place where its words may stand. */
  readonly claim?: true;
}

export interface GuideTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** The cells of a row; its ground is shown under the last one. */
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly ground: Omit<Statement, 'text'>;
  }[];
}

interface GuideList {
  readonly kind: 'list';
  readonly items: readonly Statement[];
}

/** A rule in plain words; its id is an address of its own. */
export interface GuideRule {
  readonly kind: 'rule';
  readonly rule: RuleId;
  readonly title: string;
  readonly says: readonly Statement[];
}

interface Paragraph extends Statement {
  readonly kind: 'text';
}

export type Block = Paragraph | GuideList | GuideTable | GuideRule;

export interface Topic {
  readonly id: string;
  readonly title: string;
  /** Words people search by that do not stand in the text. */
  readonly alsoFoundBy?: string;
  readonly blocks: readonly Block[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
}

type Ground = (text: string, ...sources: SourceId[]) => Statement;

const grounded =
  (basis: Basis): Ground =>
  (text, ...sources) => ({ text, basis, sources });

export const guideline = grounded('guideline');
export const research = grounded('research');
export const custom = grounded('common-practice');
export const ours = grounded('app-choice');

/** A sentence that needs no ground: it says what something is. */
export const plain = (text: string): Statement => ({ text });

export const says = (statement: Statement): Block => ({ kind: 'text', ...statement });

export const list = (...items: Statement[]): Block => ({ kind: 'list', items });

export const ruleSays = (rule: RuleId, title: string, ...statements: Statement[]): Block => ({
  kind: 'rule',
  rule,
  title,
  says: statements,
});

/** Every statement of a block; a table's rows count as one each. */
export function statementsOf(block: Block): Statement[] {
  switch (block.kind) {
    case 'text':
      return [block];
    case 'list':
      return [...block.items];
    case 'rule':
      return [...block.says];
    case 'table':
      return block.rows.map(({ cells, ground }) => ({ text: cells.join(' '), ...ground }));
  }
}
