import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { type Hit, placeInFrame, regionAt } from '../../core/body-map/nearest-region';
import type { Box, Outline } from '../../core/body-map/outline';
import type { RegionId } from '../../core/regions';

type Handled<Kind extends MouseEvent> = Kind & { readonly currentTarget: HTMLElement };

/** What a pointer at a place of the screen means; pinching makes the same reach fewer CSS pixels. */
function hitAt(event: Handled<MouseEvent>, outlines: readonly Outline[], frame: Box) {
  const box = event.currentTarget.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return undefined;
  const { point, unitsPerPixel } = placeInFrame({ x: event.clientX, y: event.clientY }, box, frame);
  return regionAt(outlines, point, unitsPerPixel / (window.visualViewport?.scale ?? 1));
}

/**
 * Mouse, touch and pen on a map: a click chooses by distance, a hovering pointer shows what it would
 * choose. Clicks alone, so that the browser keeps scrolling and pinching. What is hovered is a signal,
 * so that a mouse on its way draws nothing anew but the rim of a region.
 */
export function useMapPointer(outlines: readonly Outline[], frame: Box, onHit: (hit: Hit) => void) {
  const [hovered] = useState(() => signal<RegionId | undefined>(undefined));
  const handlers = {
    onClick(event: Handled<MouseEvent>) {
      const hit = hitAt(event, outlines, frame);
      if (hit) onHit(hit);
    },
    onPointerMove(event: Handled<PointerEvent>) {
      if (event.pointerType === 'touch') return;
      hovered.value = hitAt(event, outlines, frame)?.region;
    },
    onPointerLeave() {
      hovered.value = undefined;
    },
  };
  return { hovered, handlers };
}
