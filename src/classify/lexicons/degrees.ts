/** Words that say how much. */
export const DEGREES: ReadonlySet<string> = new Set(
  `so very really too quite extremely rather pretty fairly somewhat incredibly absolutely totally completely utterly highly deeply
  terribly awfully hugely enormously slightly entirely truly way such particularly especially extraordinarily seriously badly greatly
  largely mostly almost nearly partly perfectly super much far even`.split(/\s+/),
)
