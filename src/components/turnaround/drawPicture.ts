const side = 1080;
const frame = 36;

interface Words {
  figure: string;
  line: string;
  /** Stands before this site's address. */
  ask: string;
}

/** Returns the size at which a line fits the picture, at most `wanted` pixels. */
function fittingSize(pen: CanvasRenderingContext2D, text: string, wanted: number): number {
  pen.font = `900 ${wanted}px "PAU Condensed", sans-serif`;
  const room = side - frame * 6;
  return Math.min(wanted, Math.floor((wanted * room) / pen.measureText(text).width));
}

/**
 * Returns a square PNG with one number on the orange of a direction sign. It holds the words it is
 * given and this site's address, nothing of the person or the device.
 * @throws Error when the browser gives no canvas.
 */
export async function drawPicture({ figure, line, ask }: Words): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas: save a screenshot instead');
  await document.fonts.load('900 96px "PAU Condensed"', figure);
  const tokens = getComputedStyle(document.documentElement);
  const [vest, ink] = ['--color-vest', '--color-on-vest'].map((name) =>
    tokens.getPropertyValue(name),
  ) as [string, string];
  pen.fillStyle = vest;
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = ink;
  pen.lineWidth = frame;
  pen.strokeRect(frame, frame, side - frame * 2, side - frame * 2);
  pen.fillStyle = ink;
  pen.textAlign = 'center';
  const write = (text: string, wanted: number, weight: number, y: number): void => {
    const size = fittingSize(pen, text, wanted);
    pen.font = `${weight} ${size}px "PAU Condensed", sans-serif`;
    pen.fillText(text, side / 2, y);
  };
  write(figure.toUpperCase(), 340, 900, 540);
  write(line, 110, 800, 700);
  write(`${ask} ${location.host}${location.pathname}`, 60, 700, 930);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no picture: save a screenshot instead'));
    }, 'image/png');
  });
}
