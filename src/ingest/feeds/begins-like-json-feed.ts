/** Whether text begins as a JSON Feed does, whose version is an address. */
export const beginsLikeJsonFeed = (markup: string): boolean =>
  /^\s*\{/.test(markup) && /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/.test(markup)
