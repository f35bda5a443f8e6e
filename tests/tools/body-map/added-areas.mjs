/**
 * Where the areas lie that the package does not draw, in its own coordinates. A sided one is given
 * once, on the left of the picture, and mirrored; its half axes are rx and ry. The outline is cut at
 * the neck, where the oval of the head begins. Placed by looking.
 *
 * @typedef {{ x: number, y: number, rx: number, ry: number }} Area
 * @typedef {Omit<Area, 'x'>} MiddleArea
 * @typedef {{
 *   middle: number,
 *   head: MiddleArea,
 *   neck: number,
 *   sided: Record<string, Area>,
 *   middles: Record<string, MiddleArea>,
 * }} Placing
 * @type {Record<'broad' | 'narrow', Record<'front' | 'back', Placing>>}
 */
export const drawings = {
  broad: {
    front: {
      middle: 362,
      head: { y: 180, rx: 53, ry: 74 },
      neck: 228,
      sided: {
        temple: { x: 327, y: 158, rx: 11, ry: 20 },
        jaw: { x: 332, y: 216, rx: 12, ry: 17 },
        elbow: { x: 198, y: 513, rx: 17, ry: 18 },
        wrist: { x: 131, y: 690, rx: 19, ry: 12 },
        'hip-joint': { x: 257, y: 706, rx: 15, ry: 17 },
        groin: { x: 339, y: 730, rx: 11, ry: 16 },
      },
      middles: {},
    },
    back: {
      middle: 1086,
      head: { y: 180, rx: 53, ry: 74 },
      neck: 228,
      sided: {
        elbow: { x: 908, y: 537, rx: 15, ry: 17 },
        wrist: { x: 855, y: 690, rx: 19, ry: 12 },
        'hip-joint': { x: 972, y: 720, rx: 14, ry: 18 },
        sole: { x: 1000, y: 1372, rx: 44, ry: 11 },
      },
      middles: {
        'neck-spine': { y: 264, rx: 10, ry: 38 },
        'upper-spine': { y: 410, rx: 10, ry: 98 },
        'lower-spine': { y: 580, rx: 11, ry: 62 },
        sacrum: { y: 668, rx: 17, ry: 24 },
      },
    },
  },
  narrow: {
    front: {
      middle: 320.5,
      head: { y: 172, rx: 55, ry: 78 },
      neck: 228,
      sided: {
        temple: { x: 282, y: 150, rx: 11, ry: 20 },
        jaw: { x: 287, y: 212, rx: 12, ry: 17 },
        elbow: { x: 166, y: 510, rx: 16, ry: 17 },
        wrist: { x: 78, y: 651, rx: 18, ry: 12 },
        'hip-joint': { x: 208, y: 672, rx: 15, ry: 17 },
        groin: { x: 302, y: 700, rx: 10, ry: 15 },
      },
      middles: {},
    },
    back: {
      middle: 1142.5,
      head: { y: 172, rx: 55, ry: 78 },
      neck: 228,
      sided: {
        elbow: { x: 984, y: 500, rx: 16, ry: 17 },
        wrist: { x: 895, y: 646, rx: 18, ry: 12 },
        'hip-joint': { x: 1014, y: 690, rx: 14, ry: 18 },
        ankle: { x: 1096, y: 1352, rx: 24, ry: 11 },
        sole: { x: 1088, y: 1447, rx: 44, ry: 11 },
      },
      middles: {
        'neck-spine': { y: 255, rx: 10, ry: 36 },
        'upper-spine': { y: 392, rx: 10, ry: 98 },
        'lower-spine': { y: 556, rx: 11, ry: 58 },
        sacrum: { y: 640, rx: 17, ry: 24 },
      },
    },
  },
};
