import type { Locator, Page } from 'playwright-core';

/** How a person works a page: each way uses nothing of the other. */
export interface Hands {
  /** Activates a link, a button, a switch or a choice. */
  press(control: Locator): Promise<void>;
  /** Types into an empty field. */
  type(field: Locator, text: string): Promise<void>;
  /** Sets a date field to a day such as 2026-11-24. */
  typeDay(field: Locator, day: string): Promise<void>;
  /** Sets a time field to a clock time such as 22:45. */
  typeTime(field: Locator, time: string): Promise<void>;
  /** Chooses from a list by the option's words. */
  choose(list: Locator, option: string): Promise<void>;
}

/** More than the longest page has places to stop at. */
const MOST_TABS = 400;
const MOST_ARROWS = 40;

/** Tab, arrows, Enter, Space and letters. */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page;
  const type = async (field: Locator, text: string) => {
    await reach(page, field);
    await keys.type(text);
  };
  return {
    type,
    async typeDay(field, day) {
      const [year, month, date] = day.split('-');
      const orders = [`${date}${month}${year}`, `${month}${date}${year}`, `${year}${month}${date}`];
      await typeInParts(page, field, day, orders);
    },
    async typeTime(field, time) {
      const [hour = '', minute = ''] = time.split(':');
      const half = Number(hour) < 12 ? 'AM' : 'PM';
      const of12 = String(Number(hour) % 12 || 12).padStart(2, '0');
      await typeInParts(page, field, time, [`${of12}${minute}${half}`, `${hour}${minute}`]);
    },
    async press(control) {
      await reach(page, control);
      const role = await control.evaluate((element) =>
        element instanceof HTMLInputElement ? element.type : 'button',
      );
      if (role === 'radio') await pressRadio(page, control);
      else await keys.press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    async choose(list, option) {
      await reach(page, list);
      await keys.press('Home');
      for (let arrows = 0; (await chosenOption(list)) !== option; arrows += 1) {
        if (arrows > MOST_ARROWS) throw new Error(`No option "${option}" in ${list}`);
        await keys.press('ArrowDown');
      }
    },
  };
}

/** Browsers show the parts of a date or time in an order of their own: the person looks and retypes. */
async function typeInParts(
  page: Page,
  field: Locator,
  value: string,
  orders: readonly string[],
): Promise<void> {
  await reach(page, field);
  for (const keys of orders) {
    for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(keys);
    if ((await field.inputValue()) === value) return;
  }
  throw new Error(`The keyboard does not set ${field} to ${value}`);
}

async function pressRadio({ keyboard: keys }: Page, control: Locator): Promise<void> {
  for (let arrows = 0; !(await hasFocus(control)); arrows += 1) {
    if (arrows > MOST_ARROWS) throw new Error(`The arrow keys do not reach ${control}`);
    await keys.press('ArrowDown');
  }
  if (!(await control.isChecked())) await keys.press('Space');
}

/** Presses Tab until the focus is on a control, or for a radio button in its group. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let tabs = 0; !(await isInFocusedGroup(control)); tabs += 1) {
    if (tabs > MOST_TABS) throw new Error(`The Tab key does not reach ${control}`);
    await page.keyboard.press('Tab');
  }
}

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

const isInFocusedGroup = (control: Locator) =>
  control.evaluate((element) => {
    const focused = document.activeElement;
    if (element === focused) return true;
    const areRadios =
      element instanceof HTMLInputElement &&
      focused instanceof HTMLInputElement &&
      element.type === 'radio' &&
      focused.type === 'radio';
    return areRadios && element.name === focused.name;
  });

const chosenOption = (list: Locator) =>
  list.evaluate((element) =>
    element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : undefined,
  );

/** Taps, and the device's own keys and pickers once a field has been tapped. */
export function touch(page: Page): Hands {
  const fill = async (field: Locator, text: string) => {
    await field.tap();
    await field.fill(text);
  };
  return {
    type: async (field, text) => {
      await field.tap();
      await page.keyboard.type(text);
    },
    typeDay: fill,
    typeTime: fill,
    press: (control) => tapVisiblePart(control),
    async choose(list, option) {
      await list.tap();
      await list.selectOption({ label: option });
    },
  };
}

/** A finger meets the label of a choice, not the small input beneath it. */
async function tapVisiblePart(control: Locator): Promise<void> {
  const part = await control.evaluateHandle((element) =>
    element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element,
  );
  await part.asElement()?.tap();
}
