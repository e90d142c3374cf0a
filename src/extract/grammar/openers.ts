/** > | Yet Bray said   > | Here in Varna, Bray said: they name nobody, capital or not. */
export const OPENERS = new Set(
  'here there however yet indeed meanwhile instead moreover furthermore nevertheless nonetheless thus therefore rather perhaps otherwise besides afterwards'.split(
    ' ',
  ),
)
