/**
 * What an ending stands behind: the stem as it is (느리`고`), the stem with 으 where it ends in a consonant (죽`으면`,
 * 느리`면`), its form with 어 or 아 (느려`서`), the consonant that it puts into the last syllable (느린`데`), or a past or a
 * future (느렸`다`).
 */
export type EndingPlace = 'stem' | 'eu' | 'eo' | 'final' | 'tense';

/** An ending at its place; `isSure` where no noun with a particle ends so. */
export type Ending = { readonly place: EndingPlace; readonly isSure: boolean };

/** Those that particles and ends of nouns look like: 서버`는`, 이미`지`, 광`고`. */
const unsure: Readonly<Record<EndingPlace, string>> = {
  stem: '다 고 지 기 게 나 던 네 니 자 는 고는 고도 기도 기를 기가 기는 기에 기로 기만 지는 지도 지를 지만 다고 다는',
  eu: '은 을 음 음을 음이 음은 은데 은지 면 며 니 려 러 나',
  eo: '서 야 도 요 라 선 서는 서도 서야 야지 야만',
  final: '데 데도 지 지를 까 게 가요',
  tense: '',
};

const sure: Readonly<Record<EndingPlace, string>> = {
  stem: `습니다 습니까 습니다만 는데 는데도 는데요 는지 는지를 는지도 도록 거나 거든 자마자 고자 고서 고요 지요 죠 네요 느라
    는다 는다고 는다는 는다면 는다며 는가 는가를 던데 더니 더라 더라도 더라고 든지 던지 다가 다가는 다면 다며 다시피 게끔 구나 군요
    느냐 길래 더라고요 더라구요 더라구 더군요 잖아 잖아요 는구나 는군 는군요 다니 다니까`,
  eu: `으면 으면서 으며 으니 으니까 으려 으려고 으려면 으려는 으려다 으므로 으러 으나 으세요 을수록 을까 을지 을게 면서 려고
    려면 려는 려다 니까 므로 세요`,
  eo: '',
  final: '수록 다 다고 다는 다면 니다 니까 니다만 데요 까요',
  tense: `다 고 지만 지 지요 죠 는데 는데도 는데요 는지 는지를 는지도 던 던데 더니 더라 더라도 던가 던지 을 을까 을지 을수록 음
    음을 음에도 기 기에 기를 기는 기가 기만 기도 으며 으면 으면서 으나 으니 으니까 으므로 은 습니다 습니까 습니다만 어 어요 어야
    어도 네 네요 거든 거나 나 나요 구나 군요 다고 다는 다가 다면 다며 다지만 다시피 다니 다니까 는가 는가를 느냐
    자 길래 더라고 더라고요 더라구요 더군요 던데요 잖아 잖아요 으니까요 을까요`,
};

const places: readonly EndingPlace[] = ['tense', 'eu', 'final', 'stem', 'eo'];

const endings: ReadonlyMap<string, readonly Ending[]> = endingsByText();

function endingsByText(): ReadonlyMap<string, readonly Ending[]> {
  const found = new Map<string, Ending[]>([
    [
      '',
      [
        { place: 'final', isSure: false },
        { place: 'eo', isSure: false },
      ],
    ],
  ]);
  for (const place of places) {
    for (const [texts, isSure] of [
      [sure[place], true],
      [unsure[place], false],
    ] as const) {
      for (const text of texts.split(/\s+/)) {
        if (text === '') continue;
        found.set(text, [...(found.get(text) ?? []), { place, isSure }]);
      }
    }
  }
  return found;
}

const longest = Math.max(...[...endings.keys()].map(({ length }) => length));

/** A way to part a word into what stands before its ending, and the ending, which is `text`. */
export type PartedWord = { readonly rest: string; readonly text: string; readonly ending: Ending };

/** All ways to part a word, those with the longest endings first; the last have none of their own syllables: 느린, 느려. */
export function partedWords(word: string): readonly PartedWord[] {
  const parted: PartedWord[] = [];
  for (let length = Math.min(longest, word.length - 1); length >= 0; length--) {
    const rest = word.slice(0, word.length - length);
    const text = word.slice(rest.length);
    for (const ending of endings.get(text) ?? []) parted.push({ rest, text, ending });
  }
  return parted;
}

/** Whether a text is an ending, at whatever place; so is nothing at all. */
export function isEnding(text: string): boolean {
  return endings.has(text);
}
