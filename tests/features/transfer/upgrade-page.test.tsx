import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { transferWords } from '../../../src/features/transfer/transfer-words';
import { UpgradePage } from '../../../src/features/transfer/upgrade-page';
import { upgradeWords as words } from '../../../src/features/transfer/upgrade-words';

const outcomes = vi.hoisted(() => ({
  keepSafetyCopy: vi.fn(),
  keepStored: vi.fn(),
  upgradeDatabase: vi.fn(),
}));

vi.mock('../../../src/platform/safety-copy', () => ({
  keepSafetyCopy: outcomes.keepSafetyCopy,
}));
vi.mock('../../../src/platform/copy-desk', () => ({
  openCopyDesk: () => ({ keepStored: outcomes.keepStored, close: () => {} }),
}));
vi.mock('../../../src/db/upgrade', () => ({ upgradeDatabase: outcomes.upgradeDatabase }));

beforeEach(() => {
  outcomes.keepSafetyCopy.mockReset().mockResolvedValue('kept');
  outcomes.keepStored.mockReset().mockResolvedValue('unavailable');
  outcomes.upgradeDatabase.mockReset().mockResolvedValue('upgraded');
});

function open() {
  const onUpgraded = vi.fn();
  render(<UpgradePage onUpgraded={onUpgraded} />);
  return onUpgraded;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the page that brings records to this version', () => {
  test('keeps a safety copy, upgrades, and is done', async () => {
    const onUpgraded = open();
    await waitFor(() => expect(onUpgraded).toHaveBeenCalledOnce());
    expect(outcomes.keepSafetyCopy).toHaveBeenCalledOnce();
    expect(outcomes.keepStored).not.toHaveBeenCalled();
  });

  test('asks a worker where the page itself cannot write such files', async () => {
    outcomes.keepSafetyCopy.mockResolvedValue('unavailable');
    outcomes.keepStored.mockResolvedValue('kept');
    const onUpgraded = open();
    await waitFor(() => expect(onUpgraded).toHaveBeenCalledOnce());
  });

  test.each(['unavailable', 'storage-full'])(
    'asks the person where no safety copy is kept (%s), and touches nothing before',
    async (outcome) => {
      outcomes.keepSafetyCopy.mockResolvedValue(outcome);
      const onUpgraded = open();
      await screen.findByText(words.stages.unkept);
      expect(screen.getByRole('button', { name: transferWords.save })).toBeDefined();
      expect(outcomes.upgradeDatabase).not.toHaveBeenCalled();
      press(words.goOn);
      await waitFor(() => expect(onUpgraded).toHaveBeenCalledOnce());
    },
  );

  test('says that another tab is in the way, and goes on when it is closed', async () => {
    let closeOther = () => {};
    outcomes.upgradeDatabase.mockImplementation(async (onBlocked: () => void) => {
      onBlocked();
      await new Promise<void>((resolve) => {
        closeOther = resolve;
      });
      return 'upgraded';
    });
    const onUpgraded = open();
    await screen.findByText(words.stages.blocked);
    closeOther();
    await waitFor(() => expect(onUpgraded).toHaveBeenCalledOnce());
  });

  test.each(['storage-full', 'unavailable'] as const)(
    'that fails (%s) says that nothing changed, and can be tried again',
    async (outcome) => {
      outcomes.upgradeDatabase.mockResolvedValueOnce(outcome);
      const onUpgraded = open();
      await screen.findByText(words.stages[outcome]);
      expect(words.stages[outcome]).toContain('Nothing changed');
      press(words.tryAgain);
      await waitFor(() => expect(onUpgraded).toHaveBeenCalledOnce());
    },
  );
});
