import { useRef, useState } from 'preact/hooks';
import { canChooseFolderToRead, textFile } from '../../platform/dropped-files';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { TextArea } from '../../ui/text-input';
import { products } from './format-words';
import styles from './imports.module.css';
import { importsWords as words } from './imports-words';
import { useFocus } from './use-focus';

interface ChooseCardProps {
  readonly onChoose: (files: readonly File[]) => void;
  /** The focus comes here once something else on the page is done. */
  readonly takesFocus: boolean;
}

/** The ways to hand files over that a button or a field begins. */
export function ChooseCard({ onChoose, takesFocus }: ChooseCardProps) {
  const heading = useFocus<HTMLHeadingElement>(takesFocus);
  return (
    <Card labelledBy="choose">
      <div class={styles.stack}>
        <h2 id="choose" ref={heading} tabIndex={-1}>
          {words.chooseTitle}
        </h2>
        <p class={styles.lead}>{words.chooseLead}</p>
        <div class={styles.buttons}>
          <Picker label={words.choose} isPrimary onChoose={onChoose} />
          {canChooseFolderToRead() && (
            <Picker label={words.chooseFolder} isFolder onChoose={onChoose} />
          )}
        </div>
        <p class={styles.drop}>{words.drop}</p>
        <Details summary={words.paste}>
          <Pasting onChoose={onChoose} />
        </Details>
        <Details summary={words.where}>
          <dl class={styles.products}>
            {products.map(({ name, how }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </Details>
      </div>
    </Card>
  );
}

interface PickerProps {
  readonly label: string;
  readonly onChoose: (files: readonly File[]) => void;
  readonly isFolder?: boolean;
  readonly isPrimary?: boolean;
}

/**
 * A button before a file input. The input names no types: phones would grey out what they have no
 * type for, FIT files among them, and what a file is shows inside.
 */
function Picker({ label, onChoose, isFolder = false, isPrimary = false }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    onChoose([...(currentTarget.files ?? [])]);
    currentTarget.value = ''; // the same file can be chosen again
  };
  return (
    <>
      <Button tone={isPrimary ? 'primary' : 'neutral'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(isFolder && { webkitdirectory: true })}
        onChange={choose}
      />
    </>
  );
}

function Pasting({ onChoose }: Pick<ChooseCardProps, 'onChoose'>) {
  const [text, setText] = useState('');
  return (
    <div class={styles.stack}>
      <TextArea label={words.pasteLabel} value={text} onInput={setText} rows={5} />
      <div>
        <Button disabled={text.trim() === ''} onClick={() => onChoose([textFile(text)])}>
          {words.pasteLook}
        </Button>
      </div>
    </div>
  );
}
