import { Component, type ComponentChildren } from 'preact';

interface UnchangedProps {
  /** What the children show; as long as each of these stays the same, they are left as they stand. */
  readonly by: readonly unknown[];
  readonly children: ComponentChildren;
}

/**
 * Spares a part of a large page the drawing when something else on it changes. Handlers inside must not
 * rest on anything that `by` leaves out.
 */
export class Unchanged extends Component<UnchangedProps> {
  override shouldComponentUpdate({ by }: UnchangedProps) {
    return by.length !== this.props.by.length || by.some((value, i) => value !== this.props.by[i]);
  }

  override render() {
    return this.props.children;
  }
}
