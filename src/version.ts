/** The version of this variorum; reports carry it. */
export const VERSION = '0.1.0'
