import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DeskClosed, openDesk } from '../../src/platform/desk';
import { appUrlPolicy } from '../../src/platform/trusted-types';

/** A worker in whose place the test answers. */
class AnsweredByHand {
  static started: AnsweredByHand[] = [];
  readonly asked: { readonly id: number; readonly task: string; readonly wish: unknown }[] = [];
  isEnded = false;
  onmessage: (event: { readonly data: unknown }) => void = () => {};
  onerror: () => void = () => {};

  constructor() {
    AnsweredByHand.started.push(this);
  }
  postMessage(request: AnsweredByHand['asked'][number]) {
    this.asked.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
}

const worker = (place = 0): AnsweredByHand => {
  const started = AnsweredByHand.started[place];
  if (!started) throw new Error(`There is no worker ${place}.`);
  return started;
};

beforeEach(() => {
  AnsweredByHand.started = [];
  vi.stubGlobal('Worker', AnsweredByHand);
});

describe('a desk', () => {
  test('starts its own script with the first task, and gives each task its answer', async () => {
    const desk = openDesk<'count', number>('/own.js', () => {});
    expect(AnsweredByHand.started).toEqual([]);
    const [one, two] = [desk.ask('count', 'a'), desk.ask('count', 'b')];
    expect(AnsweredByHand.started).toHaveLength(1);
    expect(worker().asked).toMatchObject([
      { task: 'count', wish: 'a' },
      { task: 'count', wish: 'b' },
    ]);
    const [first, second] = worker().asked;
    worker().onmessage({ data: { id: second?.id, answer: 2 } });
    worker().onmessage({ data: { id: first?.id, answer: 1 } });
    expect(await Promise.all([one, two])).toEqual([1, 2]);
    expect(() => appUrlPolicy.createScriptURL('/other.js')).toThrow('Not ours');
  });

  test('passes on how far a task is and why it failed', async () => {
    const told: number[] = [];
    const desk = openDesk<'count', number>('/own.js', (progress) => told.push(progress));
    const asked = desk.ask('count');
    worker().onmessage({ data: { progress: 0.5 } });
    worker().onmessage({ data: { id: worker().asked[0]?.id, error: new Error('full') } });
    await expect(asked).rejects.toThrow('full');
    expect(told).toEqual([0.5]);
  });

  test('that is closed stops what is under way, and begins anew when asked again', async () => {
    const desk = openDesk<'count', number>('/own.js', () => {});
    const asked = desk.ask('count');
    desk.close();
    await expect(asked).rejects.toBeInstanceOf(DeskClosed);
    expect(worker().isEnded).toBe(true);

    const again = desk.ask('count');
    worker(1).onmessage({ data: { id: worker(1).asked[0]?.id, answer: 3 } });
    expect(await again).toBe(3);
  });

  test('says so when its worker cannot start', async () => {
    const desk = openDesk<'count', number>('/own.js', () => {});
    const asked = desk.ask('count');
    worker().onerror();
    await expect(asked).rejects.toThrow('did not start');
  });
});
