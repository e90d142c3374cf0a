import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

/** Japanese. */
export const ja: Language = {
  ...blank,
  code: 'ja',
  letters: 'のはをにとたがでしるれ',
  cues: cueTable({
    spoken: '述べた 述べ 述べている 語った 語り 語る 話した 話し 話す 話している 言った 言い 答えた 叫んだ 訴えた 訴え',
    untold:
      '説明した 説明 強調した 強調 指摘した 指摘 主張した 主張 コメントした コメント 明らかにした 発表した 批判した 批判 表明した 振り返った 意気込んだ',
    written: '書いた 投稿した 投稿 つづった 記した',
    judging: '呼んだ 評した',
    thinking: '考えた 思った',
  }),
  works: words('映画 小説 曲 アルバム ドラマ 本 漫画 番組'),
  namings: words('いわゆる 通称 愛称'),
  unspaced: { particles: words('は が も'), quoting: 'と', spoken: ['ます', 'ません', 'ました', 'です', 'でした', 'ましょう', 'ください'] },
}
