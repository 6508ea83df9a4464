import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureImage } from '../../../src/host/scanning/measure-image.ts';

function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const chunk = (name: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG of two segments: EXIF with an orientation, and the frame with the size. */
function jpeg(width: number, height: number, orientation: number): Buffer {
  const exif = Buffer.from(
    `ffe1002245786966000049492a000800000001001201030001000000${orientation.toString(16).padStart(2, '0')}00000000000000`,
    'hex',
  );
  const frame = Buffer.from('ffc0001108', 'hex');
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([Buffer.from('ffd8', 'hex'), exif, frame, size, Buffer.alloc(40)]);
}

const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([0x20, 0x03, 0x58, 0x02, 0, 0, 0])]);

const cases: [string, string, Uint8Array, ReturnType<typeof measureImage>][] = [
  ['a PNG', 'a.png', png(640, 480), { image: { width: 640, height: 480 }, broken: null }],
  ['an extension in capitals', 'a.PNG', png(2, 1), { image: { width: 2, height: 1 }, broken: null }],
  ['a GIF', 'a.gif', gif, { image: { width: 800, height: 600 }, broken: null }],
  ['a JPEG', 'a.jpg', jpeg(40, 30, 1), { image: { width: 40, height: 30 }, broken: null }],
  [
    'a JPEG that lies on its side',
    'a.jpg',
    jpeg(40, 30, 6),
    { image: { width: 30, height: 40 }, broken: null },
  ],
  ['no picture by its name', 'a.pdf', png(1, 1), { image: null, broken: null }],
  ['no bytes', 'a.png', new Uint8Array(0), { image: null, broken: 'empty' }],
  [
    'an SVG with a script',
    'a.svg',
    new TextEncoder().encode('<svg width="1" height="1"><script>x</script></svg>'),
    { image: null, broken: 'active' },
  ],
  [
    'an SVG with an event handler',
    'a.svg',
    new TextEncoder().encode('<svg width="1" height="1" onload="x"/>'),
    { image: null, broken: 'active' },
  ],
  ['an empty SVG', 'a.svg', new Uint8Array(0), { image: null, broken: 'empty' }],
  ['text under the name of a picture', 'a.png', Buffer.from('not found'), { image: null, broken: 'corrupt' }],
  ['a cut header', 'a.png', png(640, 480).subarray(0, 18), { image: null, broken: 'corrupt' }],
  ['no width', 'a.png', png(0, 480), { image: null, broken: 'corrupt' }],
  ['50 megapixels', 'a.png', png(10_000, 5_000), { image: { width: 10_000, height: 5_000 }, broken: null }],
  ['more than 50 megapixels', 'a.png', png(10_000, 5_001), { image: null, broken: 'huge' }],
  [
    'HTML under the name of an SVG',
    'a.svg',
    Buffer.from('<!doctype html><p>404'),
    { image: null, broken: 'corrupt' },
  ],
];

test.each(cases)('%s', (_, path, bytes, expected) => {
  expect(measureImage(path, bytes)).toEqual(expected);
});

const drawings: [string, string, { width: number; height: number } | null][] = [
  ['width and height', '<svg width="20" height="10.4"/>', { width: 20, height: 10 }],
  ['units', "<svg width='1in' height='72pt'>", { width: 96, height: 96 }],
  ['a viewBox alone', '<svg viewBox="0 0 300 150">', { width: 300, height: 150 }],
  ['a viewBox with commas', '<svg viewBox="0,0,30,15">', { width: 30, height: 15 }],
  ['a width completed by the viewBox', '<svg width="100" viewBox="0 0 4 3">', { width: 100, height: 75 }],
  ['shares of the window', '<svg width="100%" height="100%" viewBox="0 0 4 3">', { width: 4, height: 3 }],
  ['no size at all', '<svg xmlns="http://www.w3.org/2000/svg">', null],
  [
    'a long preamble',
    `<?xml version="1.0"?><!-- ${'설명 '.repeat(3000)}<svg width="1" height="1"> --><svg width="7" height="8">`,
    { width: 7, height: 8 },
  ],
  [
    'a document type with declarations',
    '<!DOCTYPE svg [<!ENTITY a "<svg width=\'1\'>">]><svg width="5" height="6">',
    { width: 5, height: 6 },
  ],
  ['a > in a value', '<svg data-a="a>b" width="5" height="6">', { width: 5, height: 6 }],
  [
    'a size inside another value',
    '<svg aria-label=\' width="1" \' width="5" height="6">',
    { width: 5, height: 6 },
  ],
  ['a prefix', '<svg:svg xmlns:svg="x" width="5" height="6">', { width: 5, height: 6 }],
];

test.each(drawings)('the size of an SVG: %s', (_, text, image) => {
  expect(measureImage('a.svg', Buffer.from(text))).toEqual({ image, broken: null });
});

test('a hostile SVG takes no time', () => {
  const start = performance.now();
  measureImage('a.svg', Buffer.from('<svg "'.repeat(700_000)));
  measureImage('a.png', Buffer.from('<svg "'.repeat(700_000)));
  expect(performance.now() - start).toBeLessThan(1000);
});

test('any bytes after a known beginning give a size or a fault, at once and always the same', () => {
  const beginnings = [
    png(1, 1),
    jpeg(2, 2, 1),
    gif,
    Buffer.from('RIFF0000WEBPVP8X'),
    Buffer.from('\0\0\0\x18ftypavif'),
    Buffer.from('BM'),
    Buffer.from([0, 0, 1, 0, 1, 0]),
  ];
  const bytes = fc.tuple(fc.constantFrom(...beginnings), fc.nat(30), fc.uint8Array({ maxLength: 200 }));
  const name = fc.constantFrom('a.png', 'a.jpg', 'a.avif', 'a.svg');
  fc.assert(
    fc.property(name, bytes, (path, [beginning, cut, tail]) => {
      const head = Buffer.concat([beginning.subarray(0, Math.max(1, beginning.length - cut)), tail]);
      const start = performance.now();
      const measured = measureImage(path, head);
      expect(performance.now() - start).toBeLessThan(500);
      // A view into a larger buffer, as reading small files gives: what stands behind it must not matter.
      const pool = Buffer.alloc(head.length + 64, 7);
      head.copy(pool);
      expect(measureImage(path, pool.subarray(0, head.length))).toEqual(measured);
    }),
    { numRuns: 500 },
  );
});
