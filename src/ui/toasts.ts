import { computed, signal } from '@preact/signals';
import { words } from './words';

/** How long a toast stays unless it is focused or hovered. */
export const TOAST_MS = 8000;

export interface ToastOptions {
  text: string;
  /** Takes back what the toast reports; a rejection is told to the person. */
  undo?: (() => Promise<unknown> | unknown) | undefined;
  /** "Undo" unless told. */
  undoLabel?: string | undefined;
  /** Said once undone; "Undone." unless told. */
  undoneText?: string | undefined;
  /** Said when undoing failed. */
  undoFailedText?: string | undefined;
}

export interface Toast extends ToastOptions {
  id: number;
}

const waiting = signal<readonly Toast[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();
let paused = false;
let lastId = 0;

/** The toast to show: the newest. Older ones come back if it goes before their own time is over. */
export const currentToast = computed(() => waiting.value.at(-1));

function startTimer(id: number) {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => dismissToast(id), TOAST_MS),
  );
}

/** Shows a toast for 8 seconds and gives its id. */
export function showToast(options: ToastOptions): number {
  lastId += 1;
  waiting.value = [...waiting.value, { ...options, id: lastId }];
  if (!paused) startTimer(lastId);
  return lastId;
}

/** Takes a toast away at once. */
export function dismissToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  waiting.value = waiting.value.filter((toast) => toast.id !== id);
  if (waiting.value.length === 0) paused = false;
}

/** Stops all clocks: somebody is reading, or has the focus on Undo. */
export function pauseToasts(): void {
  paused = true;
  for (const timer of timers.values()) clearTimeout(timer);
}

/** Gives every toast its full time again. */
export function resumeToasts(): void {
  paused = false;
  for (const { id } of waiting.value) startTimer(id);
}

/** Runs the undo of a toast once and says how it went. */
export async function undoToast(id: number): Promise<void> {
  const toast = waiting.value.find((candidate) => candidate.id === id);
  if (!toast?.undo) return;
  dismissToast(id);
  resumeToasts(); // the button that held the focus is gone, and not every browser tells
  try {
    await toast.undo();
    showToast({ text: toast.undoneText ?? words.undone });
  } catch {
    showToast({ text: toast.undoFailedText ?? words.undoFailed });
  }
}
