/** Whether a file in an archive is none that somebody put there: hidden ones, those that systems and Word keep beside others, and `node_modules`. As in a walk. */
export const isKeptAside = (name: string): boolean =>
  /(?:^|\/)(?:\.(?!\.?(?:\/|$))|~\$|__MACOSX(?:\/|$)|node_modules\/|Thumbs\.db$)/i.test(name.replaceAll('\\', '/'))
