/** Device pixels of a picture for each pixel on screen. */
const SHARPNESS = 2;
const MARGIN = 16;

/** The ground under an element: its own, or that of the nearest ancestor that has one. */
function groundOf(element: Element | null): string {
  if (!element) return 'white';
  const { backgroundColor } = getComputedStyle(element);
  return /, 0\)$|^transparent$/.test(backgroundColor)
    ? groundOf(element.parentElement)
    : backgroundColor;
}

/** Charts and their words as a picture, the way they stand on screen. */
export async function stackPicture(stack: HTMLElement): Promise<Blob> {
  const frame = stack.getBoundingClientRect();
  const picture = document.createElement('canvas');
  picture.width = (frame.width + 2 * MARGIN) * SHARPNESS;
  picture.height = (frame.height + 2 * MARGIN) * SHARPNESS;
  const pen = picture.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures');
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = groundOf(stack);
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.translate(MARGIN - frame.left, MARGIN - frame.top);
  for (const canvas of stack.querySelectorAll('canvas')) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    if (width > 0 && height > 0) pen.drawImage(canvas, left, top, width, height);
  }
  for (const mark of stack.querySelectorAll<HTMLElement>('[data-shape]')) drawMark(pen, mark);
  drawTexts(pen, stack);
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made'))));
  });
}

type Corners = readonly (readonly [number, number])[];

/** Corners of the marks that have any, across and down their box, 0-1. */
const corners: Readonly<Record<string, Corners>> = {
  diamond: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  triangle: [
    [0.5, 0],
    [1, 1],
    [0, 1],
  ],
  square: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
};

function drawMark(pen: CanvasRenderingContext2D, mark: HTMLElement): void {
  const { left, top, width, height } = mark.getBoundingClientRect();
  pen.fillStyle = getComputedStyle(mark).color;
  pen.beginPath();
  const shape = corners[mark.dataset.shape ?? ''];
  if (shape) for (const [x, y] of shape) pen.lineTo(left + x * width, top + y * height);
  else pen.arc(left + width / 2, top + height / 2, width / 2, 0, 2 * Math.PI);
  pen.fill();
}

function drawTexts(pen: CanvasRenderingContext2D, stack: HTMLElement): void {
  const walker = document.createTreeWalker(stack, NodeFilter.SHOW_TEXT);
  pen.textBaseline = 'middle';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    if (!text || !node.parentElement) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const { color, fontWeight, fontSize, fontFamily } = getComputedStyle(node.parentElement);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    pen.fillStyle = color;
    pen.fillText(text, box.left, box.top + box.height / 2, box.width);
  }
}
