import { signal } from '@preact/signals';

/**
 * The open modal dialogs, topmost last. A modal dialog makes the rest of the page inert, so what must
 * stay usable above it (the toast) is drawn inside the topmost one.
 */
export const openLayers = signal<readonly string[]>([]);

export function openLayer(id: string): void {
  openLayers.value = [...openLayers.value.filter((layer) => layer !== id), id];
}

export function closeLayer(id: string): void {
  openLayers.value = openLayers.value.filter((layer) => layer !== id);
}
