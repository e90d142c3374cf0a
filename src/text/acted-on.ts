/**
 * What a text may hold as it is, but a terminal acts on, some readers take for the end of a line, or turns a line around; and what the logs
 * of builds take for a command. For whoever writes it as a reference that gives it back.
 */
export const ACTED_ON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]|##(?=\w*\[)/gu
