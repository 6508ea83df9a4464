import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf } from '../../src/markdown/highlight/line-letters.ts';
import { oniguruma } from '../../src/markdown/highlight/oniguruma.ts';
import { letterAt, none } from '../../src/markdown/highlight/outline/letter-set.ts';
import { mostLoops } from '../../src/markdown/highlight/outline/outline.ts';
import { outlineOf } from '../../src/markdown/highlight/outline/outline-of.ts';
import { soughtOutlineOf } from '../../src/markdown/highlight/outline/sought-outline.ts';
import { outlinedPattern } from '../../src/markdown/highlight/outlined-pattern.ts';
import { createOutlines, noKeptOutlines } from '../../src/markdown/highlight/outlines.ts';
import { createPatternRun } from '../../src/markdown/highlight/pattern-run.ts';
import { sharePatterns } from '../../src/markdown/highlight/share-patterns.ts';
import { sampleLanguages, sampleLines } from '../support/code-lines.ts';
import { grammarPatterns } from '../support/grammar-patterns.ts';

const engine = await oniguruma();
const patterns = await grammarPatterns();

const codeLines = sampleLanguages.flatMap(sampleLines);
/** Pieces of code by which patterns are told from one another, in any order. */
const piece = fc.constantFrom(
  ...codeLines.flatMap((line) => line.match(/\w+|\s+|[^\w\s]/gu) ?? []),
  ...['가', '나다', 'a', 'B', '_', '1', ' ', '\t', '"', "'", '\\', '(', ')', '{', '}', '$', '#', '<', '='],
);
const line = fc.oneof(
  fc.constantFrom(...codeLines),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
);
/** The text of a capture is read by itself, and has no line feed. */
const text = fc.tuple(line, fc.constantFrom('\n', '\n', '')).map((parts) => parts.join(''));

const pattern = fc.nat(patterns.length - 1).map((place) => patterns[place] ?? '');

test('wherever a pattern of any grammar matches, its outline does', () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 4, maxLength: 12 }), (chosen, texts) => {
      const outline = outlineOf(chosen);
      const sought = soughtOutlineOf(chosen);
      fc.pre(outline !== null && sought !== null);
      expect(outline.loops).toBeLessThanOrEqual(mostLoops);
      const outlined = outlinedPattern(sought, createPatternRun(engine, [chosen], soughtOutlineOf));
      const scanner = engine.createScanner([chosen]);
      for (const written of texts) {
        const letters = lettersOf(written);
        if (letters === 'others') continue;
        const found = scanner.findNextMatchSync(written, 0, 0);
        const begin = found?.captureIndices[0]?.start ?? null;
        const seen = new RegExp(outlined[letters].source, 'g').exec(written)?.index ?? null;
        const place = { chosen, written, begin, seen };
        if (begin !== null) {
          const isCandidate = (outlined.first & (1n << BigInt(letterAt(written, begin)))) !== none;
          outlined[letters].lastIndex = begin;
          const isSeen = outlined[letters].test(written);
          expect({ ...place, isCandidate, isSeen }).toEqual({ ...place, isCandidate: true, isSeen: true });
          if (outlined.isWhole) {
            const end = outlined[letters].lastIndex;
            const whole = [{ start: begin, end, length: end - begin }];
            expect({ ...place, whole: found?.captureIndices }).toEqual({ ...place, whole });
          }
        }
        if (outline.isExact && !outline.dependsOnStart)
          expect({ ...place, seen }).toEqual({ ...place, seen: begin });
      }
      scanner.dispose?.();
    }),
    { numRuns: 1500 },
  );
});

test('scanners of any patterns of grammars find in code what Oniguruma finds', () => {
  const scanner = fc
    .array(pattern, { minLength: 1, maxLength: 12 })
    .filter((chosen) => !chosen.some((one) => one.includes('\\K')));
  fc.assert(
    fc.property(scanner, fc.array(text, { minLength: 1, maxLength: 8 }), (chosen, texts) => {
      const alone = engine.createScanner(chosen);
      const together = sharePatterns(engine, createOutlines(noKeptOutlines)).createScanner(chosen);
      for (const written of texts) {
        const string = engine.createString(written);
        // As a grammar does it: on from the end of a match.
        for (let position = 0; position <= written.length; ) {
          const found = alone.findNextMatchSync(string, position, 0);
          const place = { chosen, written, position };
          expect({ ...place, found: together.findNextMatchSync(string, position, 0) }).toEqual({
            ...place,
            found,
          });
          position = Math.max(position + 1, found?.captureIndices[0]?.end ?? written.length + 1);
        }
        string.dispose?.();
      }
      alone.dispose?.();
    }),
    { numRuns: 150 },
  );
});
