import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

/** Chinese. */
export const zh: Language = {
  ...blank,
  code: 'zh',
  letters: '的是了在们说这不为与对们說這對',
  cues: cueTable({
    spoken: '说 说道 表示 告诉 问 回答 喊道 笑着说 说过 說 說道 告訴 問',
    untold: '称 指出 认为 强调 透露 介绍 解释 补充 坦言 回应 宣布 警告 呼吁 直言 感叹 稱 認為 強調 回應 呼籲 坦言',
    written: '写道 发文 发文称 留言 寫道 發文',
    judging: '批评 指责 形容 称赞',
    thinking: '',
  }),
  sources: ['据', '根据', '按照'],
  works: words('小说 电影 歌曲 专辑 电视剧 书 小說 電影'),
  namings: words('所谓 所謂 绰号 外号 称为 被称为 名为'),
  unspaced: { particles: words('对 向 在 對'), quoting: '' },
}
